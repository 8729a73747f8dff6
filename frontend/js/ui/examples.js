// Examples are questions to the shipped statements: a data set of one's own may hold none of what they name.
import { api } from './api.js';
import { el } from './dom.js';

/** @param {string[][]} examples words and address of each */
export async function renderExamples(examples, signal) {
  const { dataset } = await api.health({ signal });
  if (dataset !== 'default') return '';
  return el(
    'section',
    { class: 'group' },
    el('h2', null, 'For example'),
    el(
      'ul',
      { class: 'statements' },
      examples.map(([words, href]) => el('li', null, el('a', { href, class: 'plain-link' }, words))),
    ),
  );
}
