// What to compare: two statements, or two things in the role that both have.
import { api } from '../ui/api.js';
import { el } from '../ui/dom.js';
import { comparePath } from '../ui/ways.js';
import { createPicker } from '../search/picker.js';

export const BY = ['statement', 'source', 'vesicle', 'cargo', 'target', 'disease', 'therapy'];

/** @param {{ by: string, fields: (string | null)[], titles: string[] | null, go: (path: string) => void }} page */
export function createForm({ by, fields, titles, go }) {
  const [one, other] = ['First', 'Second'].map((label, at) =>
    createPicker({
      id: `compare-${'ab'[at]}`,
      label,
      kind: by === 'statement' ? ['statement', 'entity'] : 'entity',
      placeholder: by === 'statement' ? 'a statement, a cell, a cargo …' : 'a name',
      value: fields[at] ? { id: titles && fields[at], label: titles?.[at] ?? fields[at] } : null,
    }),
  );

  async function open(first, second) {
    if (!first.value || !second.value) return;
    if (by !== 'statement') return go(`${comparePath(first.value, second.value)}&by=${by}`);
    const [a, b] = await Promise.all([meantBy(first), meantBy(second)]);
    const role = BY.find(it => it in a.roles && it in b.roles);
    go(`${comparePath(a.id, b.id)}${role ? `&by=${role}` : ''}`);
  }

  return el(
    'form',
    {
      class: 'find-form',
      'aria-label': 'What to compare',
      onsubmit: event => {
        event.preventDefault();
        open(one, other);
      },
    },
    el(
      'div',
      { class: 'find-ends' },
      one.element,
      el(
        'button',
        {
          type: 'button',
          class: 'button find-swap',
          'aria-label': 'Swap the two',
          onclick: () => open(other, one),
        },
        '⇄',
      ),
      other.element,
      el('button', { type: 'submit', class: 'button button--main' }, 'Compare'),
    ),
  );
}

// What was chosen, else the best that the typed words find, else these words.
async function meantBy({ chosen, value }) {
  if (chosen?.roles) return chosen;
  const { items } = await api.search(value, ['statement', 'entity']).catch(() => ({ items: [] }));
  const found = items.find(one => !one.without?.length);
  return found ?? { id: value, roles: {} };
}
