// Statements by record and title, each a way to its page.
import { el, link, name, statementPath } from './dom.js';

export const renderStatementList = items =>
  el(
    'ul',
    { class: 'statements' },
    items.map(item =>
      el(
        'li',
        null,
        link(statementPath(item.record), el('span', { class: 'record' }, item.record), ' ', name(item.title)),
      ),
    ),
  );
