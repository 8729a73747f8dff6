// Nothing for a moment, then a grey shape of the page, then words and a way to stop.
import { el } from '../ui/dom.js';

const SHAPE_AFTER = 200;
const WORDS_AFTER = 5000;
const LONG = { find: 'Still working; this search looks at long paths. ' };

export function showLoading(main, cancel) {
  const words = el('p', { role: 'status' });
  const element = el(
    'div',
    { class: 'loading', 'aria-busy': 'true' },
    [1, 2, 3].map(() => el('span')),
    words,
  );
  const timers = [
    setTimeout(() => main.append(element), SHAPE_AFTER),
    setTimeout(
      () =>
        words.append(
          LONG[main.dataset.screen] ?? 'Still working. ',
          el('button', { type: 'button', class: 'button', onclick: cancel }, 'Cancel'),
        ),
      WORDS_AFTER,
    ),
  ];
  return () => {
    timers.forEach(clearTimeout);
    element.remove();
  };
}
