// What a cut does: the chains that break, those that survive, and the good ones among the broken.
import { el, entityLink, joined, link, name, statementPath } from '../ui/dom.js';
import { capital, count } from '../ui/words.js';

export function renderOutcome({ broken, surviving, beneficial_broken: beneficial }, title, note) {
  return el(
    'section',
    { class: 'outcome-all', 'aria-label': title },
    el('h2', null, title),
    note && el('p', { class: 'quiet' }, name(capital(note))),
    el(
      'p',
      null,
      `${count(broken.length, 'chain')} ${broken.length === 1 ? 'breaks' : 'break'}, ${count(surviving.length, 'chain')} to the same effects ${surviving.length === 1 ? 'survives' : 'survive'}.`,
    ),
    beneficial?.length > 0 &&
      el(
        'div',
        { class: 'notice notice--against', 'data-outcome': 'beneficial' },
        el('p', null, el('strong', null, 'It would also break what raises anti-tumour immunity:')),
        el(
          'ul',
          { class: 'bullets' },
          beneficial.map(one => el('li', null, chainLink(one))),
        ),
      ),
    el(
      'div',
      { class: 'outcomes' },
      side('broken', 'Break', broken, one => ['at ', legLink(one.leg)]),
      side('surviving', 'Survive', surviving, one => ['by ', joined(one.route, legLink)]),
    ),
  );
}

const side = (key, title, items, detail) =>
  el(
    'div',
    { class: 'outcome', 'data-outcome': key },
    el('h3', null, title, ' ', el('span', { class: 'tally' }, String(items.length))),
    items.length
      ? el(
          'ul',
          null,
          items.map(one => el('li', null, chainLink(one), ' ', el('span', { class: 'quiet' }, detail(one)))),
        )
      : el('p', { class: 'quiet' }, 'None.'),
  );

export const chainLink = one => [
  link(statementPath(one.statement), one.statement),
  ' to ',
  entityLink(one.effect),
];

export const legLink = id => link(statementPath(...id.split('/')), id);
