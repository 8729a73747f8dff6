// What stands on the page while the graph starts.
import { el } from './dom.js';

export function renderStarting() {
  const words = el('p', { role: 'status' });
  const bar = el('progress', { max: '1', 'aria-label': 'Statements loaded' });
  const element = el('div', { id: 'starting', class: 'notice notice--starting' }, words, bar);
  return {
    element,
    show(text, progress) {
      if (words.textContent !== text) words.textContent = text;
      if (progress?.total) {
        bar.max = progress.total;
        bar.value = progress.loaded;
      }
    },
  };
}
