// Breaking text into lines by a measure that is passed in, so that a test and a page agree.

// Pieces that a line may break between; a hyphen or slash stays with what stands before it.
const piecesOf = text => text.match(/\s+|[^\s\-/]+[-/]*|[-/]+/gu) ?? [text];

function chop(piece, max, width) {
  const parts = [];
  let part = '';
  for (const letter of piece) {
    if (part && width(part + letter) > max) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

function fill(text, max, width) {
  const lines = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (width((line + piece).trimEnd()) <= max) {
      line += piece;
      continue;
    }
    if (line.trim()) lines.push(line.trim());
    const parts = width(piece.trim()) > max ? chop(piece.trim(), max, width) : [piece.trimStart()];
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1);
  }
  if (line.trim()) lines.push(line.trim());
  return lines.length ? lines : [''];
}

const LONGEST_WORD = 170;

/**
 * Lines as even in length as they can be without needing one more.
 * @param {string} text
 * @param {number} wanted how wide a line may be
 * @param {(text: string) => number} width
 * @param {number} [longestWord] a word up to this wide is not broken
 * @returns {string[]}
 */
export function wrap(text, wanted, width, longestWord = LONGEST_WORD) {
  const longest = Math.max(...piecesOf(text).map(piece => width(piece.trim())));
  const max = Math.max(wanted, Math.min(longest, longestWord));
  const lines = fill(text, max, width);
  if (lines.length === 1) return lines;
  let best = lines;
  for (let narrower = max - 4; narrower > max / 2 && narrower >= longest; narrower -= 4) {
    const tried = fill(text, narrower, width);
    if (tried.length > lines.length) break;
    if (tried.every(line => width(line) <= narrower)) best = tried;
  }
  return best;
}

export const widest = (lines, width) => Math.ceil(Math.max(0, ...lines.map(width)));
