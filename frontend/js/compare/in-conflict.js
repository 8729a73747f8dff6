// Two records on different sides of a contradiction: that is said, with the way there.
import { api } from '../ui/api.js';
import { conflictPath } from '../ui/conflicts.js';
import { codeTag, el, link, name } from '../ui/dom.js';
import { oppose } from '../ui/oppose.js';

export async function renderConflict({ a, b }, signal) {
  const { items } = await api.conflictsOf(a.record, { signal });
  const known = new Map([a, b].map(one => [one.record, one]));
  const apart = items.filter(({ sides }) => {
    const on = one => sides.findIndex(side => side.statements.includes(one.record));
    const two = sides.length === 2 || oppose({ statements: [a.record] }, { statements: [b.record] }, known);
    return two && on(a) >= 0 && on(b) >= 0 && on(a) !== on(b);
  });
  if (!apart.length) return null;
  return el(
    'section',
    { class: 'notice notice--against', 'data-in-conflict': '' },
    el('p', null, el('strong', null, 'These two are in conflict')),
    el(
      'ul',
      { class: 'bullets' },
      apart.map(one => el('li', null, link(conflictPath(one.id), name(one.topic)), ' ', codeTag(one.id))),
    ),
  );
}
