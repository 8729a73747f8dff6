// Which column was taken for the names and which for the changes, to be corrected.
import { el } from '../ui/dom.js';

const SHOWN = 3;
const LONGEST = 30;

/**
 * @param {import('./table.js').Table} table
 * @param {import('./table.js').Columns} columns
 * @param {(columns: import('./table.js').Columns) => void} choose
 */
export function renderColumns(table, columns, choose) {
  if (table.head.length < 2) return null;
  const all = table.head.map((head, at) => [at, wordsOf(table, head, at)]);
  const names = select('names', 'Names are in', all, columns.names);
  const changes = select('changes', 'Changes, as log2, are in', [[-1, 'no column'], ...all], columns.changes);
  return el(
    'form',
    {
      class: 'list-columns',
      'aria-label': 'Columns',
      onsubmit: event => event.preventDefault(),
      onchange: () => choose({ names: Number(names.field.value), changes: Number(changes.field.value) }),
    },
    names.element,
    changes.element,
  );
}

// "Gene names: TGFB1, CD274 …"
function wordsOf({ headed, body }, head, at) {
  const first = body
    .slice(0, 50)
    .map(row => row[at])
    .filter(Boolean)
    .slice(0, SHOWN)
    .join(', ')
    .slice(0, LONGEST);
  return `${headed ? head : `column ${head}`}: ${first} …`;
}

function select(key, words, choices, value) {
  const field = el(
    'select',
    { id: `list-${key}` },
    choices.map(([at, text]) => el('option', { value: String(at), selected: at === value }, text)),
  );
  return { field, element: el('div', { class: 'picker' }, el('label', { for: field.id }, words), field) };
}
