// Elements without markup strings: whatever comes from the data is text, never HTML.
import { kept } from './version.js';

/** What an element may hold; nothing stands for what is null, undefined or false.
 * @typedef {Node | string | number | boolean | null | undefined | any[]} Child
 */

const SVG = 'http://www.w3.org/2000/svg';

export const el = (name, attributes, ...children) => build(document.createElement(name), attributes, children);
export const svg = (name, attributes, ...children) =>
  build(document.createElementNS(SVG, name), attributes, children);

function build(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...present(children));
  return element;
}

export const present = children =>
  children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false);

// One after the other, with something in between.
export const joined = (items, show, between = ', ') =>
  items.flatMap((one, at) => (at ? [between, show(one)] : [show(one)]));

const SYMBOL = /(\S{0,12}[\p{L}\d]-[\p{L}\d-]*\d\S{0,6})/u;

// Running text in which a symbol such as PD-1 or miR-155-5p stays on one line.
export const prose = text =>
  String(text ?? '')
    .split(SYMBOL)
    .map((part, index) => (index % 2 && part.length <= 16 ? el('span', { class: 'unbroken' }, part) : part));

// A name from the data, kept apart from the direction of the text around it.
export const name = text => el('bdi', null, prose(text));

// From a page of earlier data a link leads to earlier data.
export const link = (href, ...children) =>
  el('a', { href: href.startsWith('/') ? kept(href) : href }, ...children);

export const entityPath = id => `/entity/${encodeURIComponent(id).replace(/%3A/g, ':')}`;
export const statementPath = (record, tag) =>
  `/statement/${encodeURIComponent(record)}${tag ? `?leg=${tag}` : ''}`;
export const publicationPath = id => `/publication/${encodeURIComponent(id)}`;
export const claimPath = id => `/claim/${encodeURIComponent(id)}`;
export const documentPath = id => `/document/${encodeURIComponent(id)}`;

// An identifier beside words that say the same, for those who know it.
export const codeTag = id => el('span', { class: 'code-tag' }, id);

export const entityLink = entity => link(entityPath(entity.id), name(entity.label));

// Links out of the page, only where the address is a web address.
export function outLink(url, text) {
  if (!/^https?:\/\//i.test(url ?? '')) return name(text);
  return el('a', { href: url, rel: 'noreferrer', class: 'out' }, name(text));
}
