// Tables: a caption, the heads of columns, and rows that may carry their name as their first cell.
import { el } from './dom.js';

/**
 * @typedef {import('./dom.js').Child} Child
 * @param {{ classes?: string, caption?: string, hidden?: boolean, heads?: Child[], named?: boolean }} shape
 *   hidden: the caption is there for those who listen; named: the first cell of each row is its head
 * @param {{ attributes?: Record<string, string>, cells: Child[] }[]} rows
 */
export const renderTable = ({ classes = 'grid-table', caption, hidden, heads, named }, rows) =>
  el(
    'table',
    { class: classes },
    caption && el('caption', { class: hidden && 'visually-hidden' }, caption),
    heads &&
      el(
        'thead',
        null,
        el(
          'tr',
          null,
          named && el('td', null),
          heads.map(head => el('th', { scope: 'col' }, head)),
        ),
      ),
    el(
      'tbody',
      null,
      rows.map(({ attributes, cells }) =>
        el(
          'tr',
          attributes,
          cells.map((cell, at) => (named && at === 0 ? el('th', { scope: 'row' }, cell) : el('td', null, cell))),
        ),
      ),
    ),
  );
