// The page of a screen: its title, its head with the actions, and what fills it.
import { el, name, present } from './dom.js';

/** What a browser, a bookmark or a search engine tells of the page. */
export function setTitle(
  title,
  description = `${title}: exosome mechanisms, step by step, each with the paper that states it.`,
) {
  document.title = `${title} · Exotrace`;
  document.querySelector('meta[name="description"]')?.setAttribute('content', description);
}

/** The line above a heading: what kind of page it is, and what can be taken along. */
export const headLine = (kind, take) =>
  el('div', { class: 'head-line' }, el('p', { class: 'overline' }, kind), take.bar);

/**
 * A sheet with a head, which can be filled again once more is known.
 * @param {HTMLElement} main
 * @param {{ kind: import('./dom.js').Child, take: { bar: Element, panel: Element }, wide?: boolean, classes?: string }} page
 */
export function openSheet(main, { kind, take, wide = false, classes = 'sheet' }) {
  const head = el('header', { class: wide ? 'sheet-head sheet-head--wide' : 'sheet-head' });
  const sheet = el('article', { class: classes }, head);
  main.append(sheet);
  return {
    /** @param {import('./dom.js').Child} heading @param {import('./dom.js').Child[]} parts */
    fillHead(heading, ...parts) {
      head.replaceChildren(headLine(kind, take), take.panel, el('h1', null, heading), ...present(parts));
    },
    /** @param {import('./dom.js').Child[]} parts */
    append: (...parts) => sheet.append(...present(parts)),
  };
}

/** A page of a few words: what happened, and the ways on. */
export function showPlain(main, { title, role = null }, ...parts) {
  setTitle(title);
  main.append(el('section', { class: 'plain', role }, el('h1', null, name(title)), parts));
}
