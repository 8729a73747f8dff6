// The pages of a long table: as many rows as can be drawn at once, and the way to those before and after.
import { number } from './cut.js';
import { el } from './dom.js';

/** @param {number} size rows of a page @param {(page: number) => void} turn */
export function createPager(size, turn) {
  const words = el('span', { class: 'pager-words' });
  const button = (text, by) =>
    el('button', { type: 'button', class: 'quiet-button', onclick: () => turn(at + by) }, text);
  const [before, after] = [button('Earlier rows', -1), button('Later rows', 1)];
  const element = el('div', { class: 'ways pager', role: 'group', 'aria-label': 'Pages' }, before, words, after);
  let at = 1;
  return {
    element,
    /** The rows of a page; of the last one where there are fewer. @template T @param {T[]} rows @param {number} page @returns {T[]} */
    show(rows, page) {
      const pages = Math.max(1, Math.ceil(rows.length / size));
      at = Math.min(page, pages);
      element.hidden = pages === 1;
      if (pages === 1) return rows;
      const from = (at - 1) * size;
      const shown = rows.slice(from, from + size);
      words.textContent = `${number(from + 1)} to ${number(from + shown.length)} of ${number(rows.length)}`;
      before.disabled = at === 1;
      after.disabled = at === pages;
      return shown;
    },
  };
}
