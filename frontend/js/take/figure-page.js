// A figure of one statement in one HTML file: drawing, sentence, legs and references; it asks for nothing else.
import { el, name } from '../ui/dom.js';
import { legsOf, withoutLegs } from '../ui/legs.js';

const STYLE = `
body{font:16px/1.5 Georgia,'Times New Roman',serif;max-width:72rem;margin:2rem auto;padding:0 1rem;color:#1c2026;background:#fff}
svg{max-width:100%;height:auto}
h1{font-size:1.5rem;line-height:1.2}
h2{font-size:1rem;margin:1.5rem 0 .3rem}
li,.small{font-size:.9rem}
.small{color:#585f69}
pre{white-space:pre-wrap;font:inherit}`;

export function figurePage(statement, { whole, citation, licence }) {
  const page = document.implementation.createHTMLDocument(`${statement.record} ${statement.title}`);
  page.documentElement.lang = 'en-GB';
  page.head.prepend(el('meta', { charset: 'utf-8' }));
  page.body.append(
    el('h1', null, name(`${statement.record} ${statement.title}`)),
    el('p', null, name(statement.narrative.map(part => part.text).join(''))),
    ...(whole ? [whole] : [el('p', null, `${withoutLegs(statement)}.`)]),
    el('h2', null, 'Transfers and steps'),
    el(
      'ol',
      null,
      legsOf(statement).map(leg => el('li', null, name(leg.sentence))),
    ),
    el('h2', null, 'In the curator’s words'),
    el('p', null, name(statement.says)),
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
