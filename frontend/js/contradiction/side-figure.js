// A statement with its drawing as one side of two: what scrolls is named by its record, so that the sides are told apart.
import { appendStatementFigure } from '../figure/statement-figure.js';

/** @param {HTMLElement} column @param {any} statement @param {any} options of the figure, with the signal of the page */
export function appendSideFigure(column, statement, options) {
  appendStatementFigure(column, statement, options);
  const frame = column.querySelector('.figure-frame');
  if (!frame) return;
  const words = `Drawing of ${statement.record}, scrolls sideways`;
  const tell = () => {
    if (frame.hasAttribute('aria-label') && frame.getAttribute('aria-label') !== words)
      frame.setAttribute('aria-label', words);
  };
  // The figure names it anew whenever its size changes.
  const observer = new MutationObserver(tell);
  observer.observe(frame, { attributes: true, attributeFilter: ['aria-label'] });
  options.signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  tell();
}
