// What was not accepted, in the words of the forms, with the question as it can be asked.
import { inWords, LABEL } from './asked-by.js';
import { el, joined, link, name } from './dom.js';
import { renderHints } from './hints.js';

// A question that is told by its parameters is told by the fields of its form instead.
const TITLE = {
  'bad-value': 'This question cannot be asked with that value',
  'unknown-parameter': 'This question asks for something unknown here',
  'missing-parameter': 'Something is missing in this question',
};

// suggest: a name that would fit, as it is shown.
export const renderRefused = ({ title, detail, hints, suggestions, code }, suggest = one => name(one)) =>
  el(
    'section',
    { class: 'notice notice--bad', role: 'alert', 'data-problem': code },
    el('h2', null, name(TITLE[code] ?? inWords(title))),
    detail && el('p', null, name(inWords(detail))),
    suggestions.length > 0 && el('p', null, 'Did you mean ', joined(suggestions, suggest), '?'),
    renderMended(detail),
    code !== 'unknown-parameter' && renderHints(hints, 'bullets'),
  );

/** The same question without what was not accepted: the field, its value, and the address. Null where none is named. */
export function mended(detail, { pathname, search }) {
  const asked = new URLSearchParams(search);
  const wrong = [...asked.keys()].find(key => detail?.includes(`'${key}'`));
  if (!wrong || asked.size < 2) return null;
  const value = asked.get(wrong);
  asked.delete(wrong);
  return { field: LABEL[wrong] ?? wrong, value, href: `${pathname}?${asked}`.replaceAll('%3A', ':') };
}

function renderMended(detail) {
  const better = mended(detail, location);
  if (!better) return null;
  return el('p', null, link(better.href, name(`Ask without “${better.field}: ${better.value}”`)));
}

// A refusal is part of the answer; anything else is the matter of the page.
export const isRefusal = (error, signal) => !signal.aborted && error.status >= 400 && error.status < 500;
