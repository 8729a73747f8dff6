// A list under a heading; nothing where there is nothing to list.
import { el } from '../ui/dom.js';

/** @param {any[] | undefined} items @param {(item: any) => import('../ui/dom.js').Child[]} wordsOf */
export const renderGroup = (title, items, wordsOf) =>
  items?.length > 0 &&
  el(
    'section',
    { class: 'group' },
    el('h2', null, title),
    el(
      'ul',
      { class: 'bullets' },
      items.map(one => el('li', null, wordsOf(one))),
    ),
  );
