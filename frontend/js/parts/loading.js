// Nothing for a moment, then a grey shape of the page, then words.
import { el, link } from '../dom.js';

const SHAPE_AFTER = 200;
const WORDS_AFTER = 5000;

export function showLoading(main) {
  const words = el('p', { role: 'status' });
  const element = el('div', { class: 'loading', 'aria-busy': 'true' }, [1, 2, 3].map(() => el('span')), words);
  const timers = [
    setTimeout(() => main.append(element), SHAPE_AFTER),
    setTimeout(() => words.append('Still working. ', link('/', 'Stop and show all statements')), WORDS_AFTER),
  ];
  return () => {
    timers.forEach(clearTimeout);
    element.remove();
  };
}
