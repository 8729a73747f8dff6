// What a page says where it shows the beginning of a longer list, so that nobody takes that for the whole.
import { el } from './dom.js';
import { count } from './words.js';

export const number = n => n.toLocaleString();

/** @param {{ total: number, items: any[] }} answer */
export const isCut = ({ total, items }) => total > items.length;

/** "The first 1,000 of 12,345 statements", or "221 statements" where that is all. */
export const cutWords = ({ total, items }, one, many = `${one}s`) =>
  total > items.length ? `The first ${number(items.length)} of ${number(total)} ${many}` : count(total, one, many);

/** A line that says so, with the way to the rest; nothing where nothing is cut. */
export const renderCut = (answer, what, ...more) =>
  isCut(answer) && el('p', { class: 'quiet', 'data-cut': '' }, `${cutWords(answer, what)}. `, more);
