// How a table was read: what stands between its cells, which column was taken for the names and which for the changes, to be corrected.
import { el } from '../ui/dom.js';
import { withChanges } from './table.js';

const SHOWN = 3;
const LONGEST = 30;

/** @type {Record<import('./layout.js').Separator, string>} */
const BETWEEN = {
  tab: 'tabs',
  semicolon: 'semicolons',
  comma: 'commas',
  line: 'nothing: a line is a name',
  names: 'other names: each cell is one',
};
/** As buttons say it where it is asked. */
const READ_AS = {
  tab: 'A table with tabs',
  semicolon: 'A table with semicolons between its cells',
  comma: 'A table with commas between its cells',
  line: 'A name a line, or a group of names of which one is meant',
  names: 'Names alone, each on its own',
};
const DECIMALS = { point: 'a point', comma: 'a comma' };

/**
 * @param {import('./table.js').Table} table
 * @param {import('./table.js').Columns} columns
 * @param {{ choose: (columns: import('./table.js').Columns) => void, reread: (separator: any) => void }} shape
 */
export function renderColumns(table, columns, { choose, reread }) {
  if (table.head.length < 2 && table.separator === 'line' && !table.body.some(row => /[,;]/.test(row[0])))
    return null;
  const all = table.head.map((head, at) => [at, wordsOf(table, head, at)]);
  const between = select('separator', 'Between cells stand', Object.entries(BETWEEN), table.separator);
  const names = select('names', 'Names are in', all, columns.names);
  const none = columns.several.length && columns.changes < 0 ? 'not chosen yet' : 'no column';
  const changes = select('changes', 'Changes, as log2, are in', [[-1, none], ...all], columns.changes);
  const decimal = select(
    'decimal',
    'Before decimals stands',
    [...(columns.decimal ? [] : [['', 'not chosen yet']]), ...Object.entries(DECIMALS)],
    columns.decimal ?? '',
  );
  between.field.addEventListener('change', event => {
    event.stopPropagation();
    reread(between.field.value);
  });
  return el(
    'form',
    {
      class: 'list-columns',
      'aria-label': 'Columns',
      onsubmit: event => event.preventDefault(),
      onchange: event => {
        const chosen = { ...columns, names: Number(names.field.value) };
        const place = Number(changes.field.value);
        if (event.target === changes.field) choose(withChanges(table, chosen, place));
        else choose({ ...chosen, changes: place, decimal: decimal.field.value || null });
      },
    },
    between.element,
    table.head.length > 1 && names.element,
    table.head.length > 1 && changes.element,
    columns.changes >= 0 && decimal.element,
  );
}

/**
 * The question how to read a text that can be read in several ways.
 * @param {string} source @param {import('./layout.js').Separator[]} asks @param {(separator: any) => void} reread
 */
export const renderAsked = (source, asks, reread) =>
  el(
    'section',
    { class: 'group', 'data-asked': '', 'aria-labelledby': 'list-asked' },
    el('h2', { id: 'list-asked' }, `How is ${source} to be read?`),
    el('p', { class: 'quiet' }, 'It can be read in several ways. Nothing is looked up until you choose one.'),
    el(
      'p',
      { class: 'ways' },
      asks.map(one =>
        el(
          'button',
          { type: 'button', class: 'button', 'data-separator': one, onclick: () => reread(one) },
          READ_AS[one],
        ),
      ),
    ),
  );

// "Gene names: TGFB1, CD274 …"
function wordsOf({ headed, body }, head, at) {
  const first = body
    .slice(0, 50)
    .map(row => row[at])
    .filter(Boolean)
    .slice(0, SHOWN)
    .join(', ')
    .slice(0, LONGEST);
  return `${headed && head ? head : `column ${at + 1}`}: ${first} …`;
}

function select(key, words, choices, value) {
  const field = el(
    'select',
    { id: `list-${key}` },
    choices.map(([at, text]) => el('option', { value: String(at), selected: at === value }, text)),
  );
  return { field, element: el('div', { class: 'picker' }, el('label', { for: field.id }, words), field) };
}
