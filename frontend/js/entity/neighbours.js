// What stands one relation away, grouped by relation and direction.
import { el, entityLink, joined, link, statementPath } from '../ui/dom.js';
import { capital } from '../ui/words.js';

const OUTWARD = {
  releases: 'releases',
  carries: 'carries',
  reaches: 'reaches',
  presents: 'presents',
  loaded_with: 'is loaded with',
  produces: 'gives rise to',
  activates: 'activates',
  inhibits: 'inhibits',
  affects: 'affects',
  binds: 'binds',
  capable_of: 'is capable of',
  marks: 'marks',
  associated_with: 'goes with',
};

const INWARD = {
  releases: 'is released by',
  carries: 'is carried by',
  reaches: 'is reached by',
  presents: 'is presented by',
  loaded_with: 'is loaded on or into',
  produces: 'arises from',
  activates: 'is activated by',
  inhibits: 'is inhibited by',
  affects: 'is affected by',
  binds: 'is bound by',
  capable_of: 'is something of which is capable',
  marks: 'is marked by',
  associated_with: 'goes with',
};

const relationWord = (relation, direction) => {
  const key = relation.toLowerCase();
  return capital((direction.startsWith('in') ? INWARD : OUTWARD)[key] ?? key.replaceAll('_', ' '));
};

export function renderNeighbours(items) {
  if (!items.length) return null;
  const groups = new Map();
  for (const item of items) {
    const title = relationWord(item.relation, item.direction);
    groups.set(title, [...(groups.get(title) ?? []), item]);
  }
  return el(
    'section',
    { class: 'card', 'aria-labelledby': 'neighbours-title' },
    el('h2', { id: 'neighbours-title' }, 'Next to it'),
    [...groups].map(([title, members]) =>
      el(
        'div',
        { class: 'block' },
        el('h3', null, title),
        el(
          'ul',
          { class: 'neighbours' },
          members.map(({ entity, statements }) => el('li', null, entityLink(entity), ' ', records(statements))),
        ),
      ),
    ),
  );
}

const records = statements =>
  el(
    'span',
    { class: 'records' },
    Array.isArray(statements)
      ? joined(statements, record => link(statementPath(record), record), ' ')
      : String(statements),
  );
