// Statements by record and title, each a way to its page, with what carries it.
import { el, link, name, statementPath } from './dom.js';
import { carriedBy } from './reference.js';

/** @param {any[]} items @param {{ says?: (item: any) => string }} [shape] says: what stands behind the title */
export const renderStatementList = (items, { says = carriedBy } = {}) =>
  el(
    'ul',
    { class: 'statements' },
    items.map(item => {
      const words = says(item);
      return el(
        'li',
        null,
        link(statementPath(item.record), el('span', { class: 'record' }, item.record), ' ', name(item.title)),
        words && el('span', { class: 'carried' }, ' ', name(words)),
      );
    }),
  );
