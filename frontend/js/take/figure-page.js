// A figure in one HTML file: drawing, sentence, legs and references; it asks for nothing else.
import { el, name } from '../ui/dom.js';

const STYLE = `
body{font:16px/1.5 Georgia,'Times New Roman',serif;max-width:72rem;margin:2rem auto;padding:0 1rem;color:#1c2026;background:#fff}
svg{max-width:100%;height:auto}
h1{font-size:1.5rem;line-height:1.2}
h2{font-size:1rem;margin:1.5rem 0 .3rem}
li,.small{font-size:.9rem}
.small{color:#585f69}
pre{white-space:pre-wrap;font:inherit}`;

/**
 * @param {object} parts
 * @param {string} parts.title
 * @param {string} parts.lead its sentence
 * @param {Node | string} parts.whole the drawing, or why there is none
 * @param {string[]} parts.legs
 * @param {string[]} parts.says in the curator's words
 * @param {string} parts.citation of the statement, or of each that a path goes over
 * @param {string} parts.licence
 */
export function figurePage({ title, lead, whole, legs, says, citation, licence }) {
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = 'en-GB';
  page.head.prepend(el('meta', { charset: 'utf-8' }));
  page.body.append(
    el('h1', null, name(title)),
    el('p', null, name(lead)),
    typeof whole === 'string' ? el('p', null, whole) : whole,
    el('h2', null, 'Transfers and steps'),
    el(
      'ol',
      null,
      legs.map(leg => el('li', null, name(leg))),
    ),
    el('h2', null, 'In the curator’s words'),
    ...says.map(one => el('p', null, name(one))),
    el('h2', null, 'References'),
    el(
      'ul',
      null,
      citation.split('\n\n').map(one => el('li', null, name(one))),
    ),
    el('p', { class: 'small' }, licence),
  );
  return `<!doctype html>\n${page.documentElement.outerHTML.replace('</head>', () => `<style>${STYLE}</style></head>`)}\n`;
}
