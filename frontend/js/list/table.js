// A table as text, and which of its columns has the names and which the changes: the rules of `exotrace annotate`, so that
// page and command line read a file alike. Pure; who knows names is asked by the caller.

/** Headings without capitals and signs, the best first. */
const NAMES = ['genenames', 'genename', 'genesymbol', 'symbol', 'gene', 'genes', 'mirna', 'mirnaname', 'maturemirna', 'name', 'names',
  'majorityproteinids', 'proteinids', 'uniprot', 'accession', 'identifier', 'id', 'protein']; // prettier-ignore
const CHANGES = ['log2fc', 'logfc', 'log2foldchange', 'log2fold', 'log2ratio', 'foldchangelog2'];
const LOOKED_AT = 300;
const PART = 0.5;
const LONGEST = 1000;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * @typedef {{ name: string, log2fc: number | null, as?: string }} Item as: what somebody settled that the name means
 * @typedef {{ head: string[], headed: boolean, body: string[][] }} Table
 * @typedef {{ names: number, changes: number }} Columns changes: -1 where there is none
 */

const plain = heading => heading.toLowerCase().replace(/[^\p{L}\p{Nd}]/gu, '');

/** @param {string} text @returns {Table} */
export function tableOf(text) {
  const lines = text.split(/\r\n|\r|\n/).filter(line => line.trim() && !line.startsWith('#'));
  const rows = cellsOf(lines.join('\n'), lines[0]?.includes('\t') ? '\t' : ',');
  const head = rows[0] ?? [];
  const headed = head.some(one => NAMES.includes(plain(one)) || CHANGES.includes(plain(one)));
  // Names on one line are a list as well.
  if (rows.length === 1 && !headed) return { head: ['1'], headed, body: head.map(one => [one]) };
  return { head: headed ? head : head.map((_, at) => String(at + 1)), headed, body: rows.slice(headed ? 1 : 0) };
}

function cellsOf(text, separator) {
  const rows = [];
  let row = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at++; at < text.length && (text[at] !== '"' || text[at + 1] === '"'); at++) {
        if (text[at] === '"') at++;
        cell += text[at];
      }
      at++;
    }
    const end = endOf(text, at, separator);
    row.push((cell + text.slice(at, end)).trim());
    at = end + 1;
    if (text[end] === separator && end + 1 < text.length) continue;
    if (text[end] === separator) row.push('');
    rows.push(row);
    row = [];
  }
  return rows;
}

function endOf(text, from, separator) {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n') at++;
  return at;
}

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
      .filter(one => one && one.length <= LONGEST && !NUMBER.test(one)),
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
  const changes = CHANGES.map(one => heads.indexOf(one)).find(at => at >= 0);
  return { names: names ?? 0, changes: changes ?? -1 };
}

const rankOf = heading => (NAMES.includes(heading) ? NAMES.indexOf(heading) : NAMES.length);

/** Null for what is no finite number, as NA. */
const number = text => (NUMBER.test(text) && Number.isFinite(Number(text)) ? Number(text) : null);

/** @param {Table} table @param {Columns} columns @returns {Item[]} */
export const itemsOf = ({ body }, { names, changes }) =>
  body.map(row => ({ name: cell(row, names), log2fc: changes < 0 ? null : number(cell(row, changes)) }));
