// The cells of a text, quoted or not; a separator of none leaves each line whole. Pure.

/**
 * @param {string} text
 * @param {string} separator one character, or none
 * @returns {string[][]} the cells of each row, without blanks around them
 */
export function cellsOf(text, separator) {
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
    row.push(trimmed(cell + text.slice(at, end)));
    at = end + 1;
    const goesOn = end < text.length && text[end] !== '\n';
    if (goesOn && end + 1 < text.length) continue;
    if (goesOn) row.push('');
    rows.push(row);
    row = [];
  }
  return rows;
}

/** Without blanks at its ends, those without width included. @param {string} text */
export const trimmed = text => text.replace(/^[\s\u200b\u2060]+/, '').replace(/[\s\u200b\u2060]+$/, '');

function endOf(text, from, separator) {
  let at = from;
  while (at < text.length && text[at] !== '\n' && (!separator || text[at] !== separator)) at++;
  return at;
}
