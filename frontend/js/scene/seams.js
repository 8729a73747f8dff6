// A seam between two stretches: a broken line, and on it the words of the joint, which nothing else covers.
import { widest, wrap } from '../drawing/text.js';
import { LINE } from './sizes.js';

const WORDS = { column: 132, row: 420 };
const SIDE = 18;
const CLEAR = 8;

/**
 * @param {string[]} words the first are the loudest
 * @param {(text: string, style: string) => number} measure
 * @param {'column' | 'row'} form
 */
export function wordsOfSeam(words, measure, form) {
  const lines = words.flatMap((text, index) => {
    const style = index ? 'note' : 'verb';
    return wrap(text, WORDS[form], one => measure(one, style)).map(line => ({ text: line, style }));
  });
  return {
    lines,
    width: widest(lines, line => measure(line.text, line.style)),
    height: lines.reduce((sum, line) => sum + LINE[line.style], 0),
  };
}

/** Between two that stand side by side. */
export function columnSeam({ lines, width, height }, x, high) {
  const middle = x + SIDE + width / 2;
  const top = (high - height) / 2;
  const gap = [top - CLEAR, top + height + CLEAR];
  return {
    width: width + 2 * SIDE,
    lines: placed(lines, middle, top),
    d: [`M${n(middle)} 4V${n(gap[0])}`, `M${n(middle)} ${n(gap[1])}V${n(high - 4)}`].join(''),
  };
}

/** Between two of which one stands below the other. */
export function rowSeam({ lines, width, height }, y, wide) {
  const middle = wide / 2;
  const level = y + SIDE / 2 + height / 2;
  const [left, right] = [middle - width / 2 - CLEAR, middle + width / 2 + CLEAR];
  return {
    height: height + SIDE,
    lines: placed(lines, middle, y + SIDE / 2),
    d: `M4 ${n(level)}H${n(left)}M${n(right)} ${n(level)}H${n(wide - 4)}`,
  };
}

function placed(lines, x, top) {
  let y = top;
  return lines.map(line => {
    y += LINE[line.style];
    return { ...line, x, y: y - 5 };
  });
}

const n = value => Math.round(value * 10) / 10;
