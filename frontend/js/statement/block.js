// A titled block of the side panels.
import { el } from '../ui/dom.js';

export const block = (title, ...children) => el('div', { class: 'block' }, el('h3', null, title), children);
