// The rows that a page shows, as files: a table for Excel, one for pandas and R, and JSON.
import { el } from '../ui/dom.js';
import { fileButton } from './take.js';
import { save } from './save.js';

const MARK = '\uFEFF';

const cell = value => (value === null || value === undefined ? '' : String(value));
// Excel takes what begins so for a formula.
const plain = text => (/^[=+\-@\t]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text);
const quoted = text => (/[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

// The names of the columns, then the cells of each row.
function linesOf(rows, head, body) {
  const keys = [...new Set(rows.flatMap(row => Object.keys(row)))];
  return [keys.map(head), ...rows.map(row => keys.map(key => body(cell(row[key]))))];
}

/** Comma-separated, in the way that Excel opens with its letters right. */
export const csvOf = rows =>
  MARK +
  linesOf(rows, quoted, text => quoted(plain(text)))
    .map(line => `${line.join(',')}\r\n`)
    .join('');

/** Tab-separated; no cell holds a tab or a line end. */
export const tsvOf = rows =>
  linesOf(
    rows,
    key => key,
    text => text.replace(/[\t\r\n]+/g, ' '),
  )
    .map(line => `${line.join('\t')}\n`)
    .join('');

/** @type {[words: string, kind: string, what: string, make: (rows: any[]) => string, type: string][]} */
const FILES = [
  ['CSV', 'csv', 'for Excel', csvOf, 'text/csv'],
  ['TSV', 'tsv', 'for pandas and R', tsvOf, 'text/tab-separated-values'],
  ['JSON', 'json', 'the same rows', rows => `${JSON.stringify(rows, null, 1)}\n`, 'application/json'],
];

/**
 * @param {string} stem of the file names
 * @param {() => Record<string, any>[]} rowsOf what is shown when somebody asks
 * @param {import('../ui/dom.js').Child} [more] other files
 */
export const rowsPanel = (stem, rowsOf, more = null) => ({
  name: 'Download',
  fill: () =>
    el(
      'ul',
      { class: 'take-files' },
      FILES.map(([words, kind, what, make, type]) =>
        el(
          'li',
          null,
          fileButton(words, kind, () => save(`${stem}.${kind}`, make(rowsOf()), type)),
          el('span', { class: 'quiet' }, ` ${what}`),
        ),
      ),
      more,
    ),
});
