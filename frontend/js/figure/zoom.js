// Zoom of a drawing: buttons, Ctrl with the wheel, and pinching, which browsers tell as the same. The plain wheel
// scrolls the page.
import { el } from '../ui/dom.js';

const STEP = 1.25;
const RANGE = { least: 0.4, most: 4 };

export function createZoom({ frame, apply, signal }) {
  let factor = 1;
  const shown = el('span', { class: 'zoom-shown', 'aria-live': 'polite' });
  const button = (sign, name, by) =>
    el(
      'button',
      { type: 'button', class: 'zoom-button', 'aria-label': name, onclick: () => set(by(factor)) },
      sign,
    );
  const element = el(
    'div',
    { class: 'zoom', role: 'group', 'aria-label': 'Size of the drawing' },
    button('−', 'Smaller', now => now / STEP),
    button('+', 'Larger', now => now * STEP),
    button('Fit', 'Fit to the page', () => 1),
    shown,
  );

  function set(next, at) {
    const before = factor;
    factor = Math.abs(next - 1) < 0.02 ? 1 : Math.min(RANGE.most, Math.max(RANGE.least, next));
    if (factor === before) return;
    const point = at ?? { x: frame.clientWidth / 2, y: frame.clientHeight / 2 };
    const [x, y] = [frame.scrollLeft + point.x, frame.scrollTop + point.y];
    apply();
    frame.scrollLeft = (x * factor) / before - point.x;
    frame.scrollTop = (y * factor) / before - point.y;
    shown.textContent = factor === 1 ? '' : `${Math.round(factor * 100)} %`;
  }

  frame.addEventListener(
    'wheel',
    event => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const { left, top } = frame.getBoundingClientRect();
      set(factor * Math.exp(-event.deltaY / 400), { x: event.clientX - left, y: event.clientY - top });
    },
    { passive: false, signal },
  );
  return {
    element,
    get factor() {
      return factor;
    },
  };
}
