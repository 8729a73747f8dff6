// What the server did not accept, in the words of the forms, with what may help.
import { inWords } from './asked-by.js';
import { el, joined, name } from './dom.js';
import { renderHints } from './hints.js';

// suggest: a name that would fit, as it is shown.
export const renderRefused = ({ title, detail, hints, suggestions, code }, suggest = one => name(one)) =>
  el(
    'section',
    { class: 'notice notice--bad', role: 'alert', 'data-problem': code },
    el('h2', null, name(title)),
    detail && el('p', null, name(inWords(detail))),
    suggestions.length > 0 && el('p', null, 'Did you mean ', joined(suggestions, suggest), '?'),
    renderHints(hints, 'bullets'),
  );

// A refusal is part of the answer; anything else is the matter of the page.
export const isRefusal = (error, signal) => !signal.aborted && error.status >= 400 && error.status < 500;
