// What may help, as the server says it, in the words of the forms.
import { inWords } from './asked-by.js';
import { el, name } from './dom.js';

export const renderHints = (hints, classes = 'bullets quiet') =>
  hints?.length > 0 &&
  el(
    'ul',
    { class: classes },
    hints.map(hint => el('li', null, name(inWords(hint)))),
  );
