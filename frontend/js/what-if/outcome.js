// What a cut does: the chains that break, those that survive, and the good ones among the broken.
import { codeTag, el, entityLink, joined, link, name, statementPath } from '../ui/dom.js';
import { doesTo, legWords } from '../ui/titles.js';
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
      side('broken', 'Break', broken, one => ['at ', legLink(one.leg)], renderAgainst),
      side('surviving', 'Survive', surviving, one => ['by ', joined(one.route, legLink)]),
    ),
  );
}

// What breaks there is contradicted: the same agent is said to fail on something that the chain passes.
const renderAgainst = ({ against }) =>
  against?.map(({ statement, why }) =>
    el(
      'p',
      { class: 'action--fails' },
      'Contradicted by ',
      link(statementPath(statement), statement),
      ': ',
      name(why),
    ),
  );

// More chains than these are opened on demand.
const FEW = 12;

/** @param {(one: any) => any} [more] what stands below a chain */
function side(key, title, items, detail, more) {
  const lines = items.map(one =>
    el('li', null, chainLink(one), ' ', el('span', { class: 'quiet' }, detail(one)), more?.(one)),
  );
  return el(
    'div',
    { class: 'outcome', 'data-outcome': key },
    el('h3', null, title, ' ', el('span', { class: 'tally' }, String(items.length))),
    lines.length ? el('ul', null, lines.slice(0, FEW)) : el('p', { class: 'quiet' }, 'None.'),
    lines.length > FEW &&
      el(
        'details',
        { class: 'agents-more' },
        el('summary', null, `${lines.length - FEW} more`),
        el('ul', null, lines.slice(FEW)),
      ),
  );
}

/** A chain by its title and what it does to its effect; its record is a small tag. */
export const chainLink = one => [titleLink(one), ': ', doesTo(one) ?? 'bears on', ' ', entityLink(one.effect)];

export const titleLink = one => [link(statementPath(one.statement), name(one.title)), ' ', codeTag(one.statement)];

export const legLink = id => el('a', { href: statementPath(...id.split('/')), title: id }, legWords(id));
