// How far the page is with a list.
import { el } from '../ui/dom.js';

export function createProgress() {
  const words = el('p', { role: 'status' });
  const bar = el('progress', { max: '1', 'aria-label': 'How far the list is looked up' });
  const element = el('div', { class: 'notice list-progress', hidden: true }, words, bar);
  return {
    element,
    show(text, part) {
      words.textContent = text;
      bar.value = part;
      element.hidden = false;
    },
    hide() {
      element.hidden = true;
    },
  };
}
