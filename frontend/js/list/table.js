// A table as text, and which of its columns has the names and which the changes: the rules of `exotrace annotate`, so that
// page and command line read a file alike. Pure; who knows names is asked by the caller.
import { trimmed } from './cells.js';
import { changesAmong, NAMES, plain } from './headings.js';
import { frameOf, layoutOf, rowsOf } from './layout.js';
import { decimalOf, isNumber, numberOf } from './numbers.js';

const LOOKED_AT = 300;
const PART = 0.5;
const LONGEST = 1000;

/**
 * @typedef {import('./layout.js').Separator} Separator
 * @typedef {{ name: string, log2fc: number | null, as?: string }} Item as: what somebody settled that the name means
 * @typedef {{ separator: Separator, asks: Separator[], head: string[], headed: boolean, titles: string[], wide: string[] | null, body: string[][] }} Table
 *   asks: the ways to read it, where it does not tell; titles: lines above the heading; wide: a row that has cells without a heading
 * @typedef {{ names: number, changes: number, several: number[], decimal: 'point' | 'comma' | null }} Columns
 *   changes: -1 where there is none, or where several may be it; decimal: null where some have a point and some a comma
 */

/** @param {string} text @param {Separator} [wanted] where it was told how to read it @returns {Table} */
export function tableOf(text, wanted) {
  const lines = text.split(/\r\n|\r|\n/).filter(line => trimmed(line) && !line.startsWith('#'));
  const layout = wanted ? { separator: wanted, asks: [] } : layoutOf(lines);
  const rows = rowsOf(lines, layout.separator);
  const { at, width, regular } = frameOf(rows);
  const body = rows.slice(at + 1);
  const numbered = Array.from({ length: Math.max(width, rows[0]?.length ?? 0) }, (_, column) =>
    String(column + 1),
  );
  const own = at < 0 ? numbered : rows[at];
  // R writes no heading over the names of rows. Without a point in any number it may be commas in numbers that make the row longer.
  const shifted =
    at >= 0 && regular && width === own.length + 1 && (layout.separator !== 'comma' || hasPoint(body));
  const head = shifted ? ['row', ...own] : own;
  return {
    ...layout,
    head,
    headed: at >= 0,
    titles: rows.slice(0, Math.max(at, 0)).map(row => row.filter(Boolean).join(' ')),
    wide: at >= 0 ? (body.find(row => row.slice(head.length).some(Boolean)) ?? null) : null,
    body,
  };
}

const hasPoint = body => body.slice(0, LOOKED_AT).some(row => row.some(one => isNumber(one) && one.includes('.')));

const cell = (row, column) => row[column] ?? '';

/**
 * The cells of each column that are looked at: what is no name by its looks is not asked for.
 * @param {Table} table
 */
export const samples = ({ head, body }) =>
  head.map((_, column) =>
    body
      .slice(0, LOOKED_AT)
      .map(row => cell(row, column))
      .filter(one => one && one.length <= LONGEST && !isNumber(one)),
  );

/**
 * @param {Table} table
 * @param {(name: string) => boolean} isKnown
 * @returns {Columns}
 */
export function columnsOf(table, isKnown) {
  const heads = table.head.map(one => (table.headed ? plain(one) : ''));
  const known = samples(table).map(cells => cells.filter(isKnown).length);
  const most = Math.max(0, ...known);
  const names = heads
    .map((_, at) => at)
    .filter(at => known[at] >= PART * most)
    .sort((a, b) => rankOf(heads[a]) - rankOf(heads[b]) || known[b] - known[a] || a - b)[0];
  const among = changesAmong(heads);
  return withChanges(
    table,
    { names: names ?? 0, several: among.length > 1 ? among : [] },
    among.length === 1 ? among[0] : -1,
  );
}

/** The same with another column of changes, whose decimals are read as they are. @param {Table} table @returns {Columns} */
export const withChanges = (table, columns, changes) => ({
  ...columns,
  changes,
  decimal: changes < 0 ? 'point' : decimalOf(changesIn(table, changes)),
});

const rankOf = heading => (NAMES.includes(heading) ? NAMES.indexOf(heading) : NAMES.length);

/** @param {Table} table @param {number} column */
export const changesIn = ({ body }, column) => (column < 0 ? [] : body.map(row => cell(row, column)));

/** @param {Table} table @param {Columns} columns @returns {Item[]} */
export const itemsOf = ({ body }, { names, changes, decimal }) =>
  body.map(row => ({
    name: cell(row, names),
    log2fc: changes < 0 ? null : numberOf(cell(row, changes), decimal),
  }));
