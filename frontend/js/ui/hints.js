// What may help, in the words of the server.
import { el, name } from './dom.js';

export const renderHints = (hints, classes = 'bullets quiet') =>
  hints?.length > 0 &&
  el(
    'ul',
    { class: classes },
    hints.map(hint => el('li', null, name(hint))),
  );
