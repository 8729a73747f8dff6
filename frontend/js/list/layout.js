// How a text is laid out: what stands between its cells, by what is in it. Where it may be read in several ways, it is asked.
// The rules of `exotrace annotate`. Pure.
import { cellsOf, trimmed } from './cells.js';
import { isHeading } from './headings.js';
import { isNumber } from './numbers.js';

/** @typedef {'tab' | 'semicolon' | 'comma' | 'line' | 'names'} Separator line: a name a line; names: each cell is a name */

const SIGN = { tab: '\t', semicolon: ';', comma: ',' };
const LOOKED_AT = 300;
const MOST_TITLES = 10;
const USUAL = 0.8;
const HALF = 0.5;

/**
 * @param {string[]} lines
 * @param {Separator} separator
 */
export const rowsOf = (lines, separator) =>
  separator === 'names'
    ? lines
        .flatMap(line => line.split(/[\t;,]/).map(trimmed))
        .filter(Boolean)
        .map(one => [one])
    : cellsOf(lines.join('\n'), SIGN[separator] ?? '');

/** How many cells most rows have, and whether nearly all have as many. @param {string[][]} rows */
function widthOf(rows) {
  const counts = new Map();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width, count] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  return { width, regular: count >= USUAL * rows.length };
}

// Its cells that no other row has in the same column: "protein" is a heading, and the value of a column of kinds.
const wordsOf = (row, rows) => {
  const others = rows.filter(one => one.join('\t') !== row.join('\t'));
  return row.filter((cell, column) => !others.some(one => one[column] === cell));
};

/**
 * Where the heading stands, below a title perhaps, and how many cells the rows below it have.
 * @param {string[][]} rows
 * @returns {{ at: number, width: number, regular: boolean }} at: -1 where there is no heading
 */
export function frameOf(rows) {
  const at = rows.slice(0, MOST_TITLES).findIndex((row, place) => {
    const body = rows.slice(place + 1, place + 1 + LOOKED_AT);
    return (
      row.length > 1 &&
      !row.some(isNumber) &&
      isHeading(wordsOf(row, rows.slice(0, place + 1 + LOOKED_AT))) &&
      body.filter(one => one.length > 1).length >= HALF * body.length
    );
  });
  const body = rows.slice(at + 1, at + 1 + LOOKED_AT);
  if (at >= 0) return { at, ...(body.length ? widthOf(body) : { width: rows[at].length, regular: true }) };
  const all = widthOf(body);
  return { at: rows[0]?.length === 1 && isHeading(rows[0]) ? 0 : -1, ...all };
}

/**
 * @param {string[]} lines
 * @returns {{ separator: Separator, asks: Separator[] }} asks: the ways to read it, where there are several
 */
export function layoutOf(lines) {
  const some = lines.slice(0, LOOKED_AT);
  const asked = (/** @type {Separator[]} */ ...asks) => ({ separator: asks[0], asks });
  const sure = (/** @type {Separator} */ separator) => ({ separator, asks: [] });
  const having = sign => some.filter(line => line.includes(sign)).length;
  if (having('\t') >= HALF * some.length && some.length) return sure('tab');
  if (some.length === 1 && !isHeading(rowsOf(some, 'semicolon')[0]) && !isHeading(rowsOf(some, 'comma')[0])) {
    return having(';') ? asked('names', 'line') : sure(having(',') ? 'names' : 'line');
  }
  const fits = ['semicolon', 'comma'].map(one => fitOf(some, one)).filter(Boolean);
  const told = fits.filter(one => one.told);
  if (told.length === 1) return sure(told[0].separator);
  const headed = told.filter(one => one.headed);
  if (headed.length === 1) return sure(headed[0].separator);
  if (told.length) return asked(...told.map(one => one.separator));
  if (fits.length) return asked(...fits.map(one => one.separator), 'names', 'line');
  return having(',') > HALF * some.length ? asked('names', 'line', 'comma') : sure('line');
}

// Whether it makes columns, and whether these tell that they are some.
function fitOf(lines, separator) {
  const rows = rowsOf(lines, separator);
  const { at, width, regular } = frameOf(rows);
  const headed = at >= 0 && rows[at].length > 1;
  if (!headed && (width < 2 || !regular)) return null;
  const body = rows.slice(at + 1);
  // A name of a group is no number: A;1,4 has semicolons between its cells.
  if (separator === 'comma' && body.length && body.filter(row => row.some(hasNumber)).length >= HALF * body.length)
    return null;
  const numbers = rows[0].some((_, column) => {
    const cells = body.map(row => row[column] ?? '').filter(Boolean);
    return cells.length > 0 && cells.filter(isNumber).length >= HALF * cells.length;
  });
  return { separator, headed, told: headed || numbers };
}

const hasNumber = cell => cell.includes(';') && cell.split(';').some(part => isNumber(part.trim()));
