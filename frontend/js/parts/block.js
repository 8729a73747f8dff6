// A titled block of the side panels.
import { el } from '../dom.js';

export const block = (title, ...children) => el('div', { class: 'block' }, el('h3', null, title), children);
