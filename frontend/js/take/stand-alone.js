// A picture of a page as a file of its own: with its styles, on a ground, in the colours of paper.
import { el, svg } from '../ui/dom.js';
import { inlineStyles } from './inline.js';

const EDGE = 20;

/**
 * Styles are read in a corner of the page that is always light.
 * @param {any} picture SVG of a page with width and height
 * @param {string} title
 */
export function standAlone(picture, title) {
  const whole = picture.cloneNode(true);
  const [width, height] = ['width', 'height'].map(key => Number(whole.getAttribute(key)));
  whole.classList.remove('has-on', 'has-chosen');
  const [wide, high] = [width + 2 * EDGE, height + 2 * EDGE];
  for (const [key, value] of Object.entries({
    viewBox: `${-EDGE} ${-EDGE} ${wide} ${high}`,
    width: wide,
    height: high,
  }))
    whole.setAttribute(key, value);
  whole.prepend(
    svg('title', null, title),
    svg('rect', { class: 'paper-ground', x: -EDGE, y: -EDGE, width: wide, height: high }),
  );
  settle(whole);
  for (const one of whole.querySelectorAll('[data-line], [data-end], [data-at]'))
    for (const key of ['data-line', 'data-end', 'data-at']) one.removeAttribute(key);
  return svgText(whole);
}

/** Its styles become its own. @param {any} whole SVG of no page, changed in place */
export function settle(whole) {
  const corner = el('div', { class: 'paper', 'aria-hidden': 'true' }, whole);
  document.body.append(corner);
  inlineStyles(whole);
  const family = getComputedStyle(whole).fontFamily.replaceAll('"', "'");
  corner.remove();
  whole.removeAttribute('class');
  whole.setAttribute('font-family', family);
  return whole;
}

export const svgText = whole =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(whole)}\n`;
