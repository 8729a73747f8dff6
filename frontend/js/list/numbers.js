// Numbers of tables, with a point or a comma before their decimals. A change as log2 is never in thousands, so a mark alone is that of decimals.

const NUMBER = /^[+-]?(\d+[.,]?\d*|[.,]\d+)(e[+-]?\d+)?$/i;
const MARK = { point: '.', comma: ',' };

/** More than any change is, as log2. */
const MOST = 64;
const SHOWN = 3;

const ascii = text => text.replace('−', '-');

export const isNumber = text => NUMBER.test(ascii(text));

/**
 * Which mark the numbers of a column have; null where some have one and some the other: nobody can tell.
 * @param {string[]} cells
 * @returns {'point' | 'comma' | null}
 */
export function decimalOf(cells) {
  const numbers = cells.filter(isNumber);
  const comma = numbers.some(one => one.includes(','));
  if (comma && numbers.some(one => one.includes('.'))) return null;
  return comma ? 'comma' : 'point';
}

/** Null for what is no finite number, as NA, and where nobody can tell. @param {string} text @param {'point' | 'comma' | null} decimal */
export function numberOf(text, decimal) {
  const other = decimal === 'comma' ? '.' : ',';
  if (!decimal || !isNumber(text) || text.includes(other)) return null;
  const value = Number(ascii(text).replace(MARK[decimal], '.'));
  return Number.isFinite(value) ? value : null;
}

/**
 * What is to be said of a column of changes; null where all is well.
 * @param {string[]} cells @param {'point' | 'comma' | null} decimal
 */
export function doubtsOf(cells, decimal) {
  const not = cells.filter(one => one && numberOf(one, decimal) === null);
  const most = cells.reduce((max, one) => Math.max(max, Math.abs(numberOf(one, decimal) ?? 0)), 0);
  return { not: not.length, such: [...new Set(not)].slice(0, SHOWN), tooMuch: most > MOST ? most : null };
}
