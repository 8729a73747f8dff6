// What the picture comes to, in numbers that each make their lines stand out; what is open; what is not drawn.
import { cutWords, number } from '../ui/cut.js';
import { el, link, name } from '../ui/dom.js';
import { unstatedWords } from '../ui/unstated.js';
import { count } from '../ui/words.js';
import { LANES, laneOf } from './lanes.js';
import { STANDS_OUT } from './lines.js';
import { explorePath } from './question.js';

const WORDS = {
  disagreement: 'in a disagreement',
  conflict: 'in any contradiction',
  'one-paper': 'on one paper',
  'no-paper': 'no primary paper known',
  gap: 'an end not stated',
};

/** @param {(change: any) => string} to */
export function renderTold(answer, lines, asked, to) {
  const shown = show => (asked.show === show ? null : show);
  const toggle = (show, words) =>
    el(
      'a',
      {
        href: to({ show: shown(show), line: null, at: null }),
        class: 'explore-toggle',
        'aria-current': asked.show === show && 'true',
      },
      words,
    );
  return [
    el(
      'p',
      { class: 'explore-sum' },
      `${number(answer.statements)} ${answer.statements === 1 ? 'statement' : 'statements'} in ${count(answer.total, 'line')}. `,
      el('span', { class: 'quiet' }, `Not stated: ${gapsOf(answer)}.${unstatedWords(answer)}`),
    ),
    el(
      'p',
      { class: 'explore-toggles' },
      el('span', { class: 'quiet' }, 'Show '),
      Object.entries(WORDS).map(([show, words]) => [
        toggle(show, [words, ' ', el('span', { class: 'tally' }, number(lines.filter(STANDS_OUT[show]).length))]),
        ' ',
      ]),
      toggle('least', 'Least supported'),
    ),
  ];
}

const gapsOf = answer =>
  LANES.map(
    ({ key, one }) => `${one} ${number(answer.ends[key].find(({ end }) => end === null)?.statements ?? 0)}`,
  ).join(', ');

/** What was opened, each with the way back. */
export function renderOpened(asked, answer, ends) {
  const labels = new Map(ends.flat().map(end => [end.key, end.label]));
  const chips = [
    ...asked.open.map(id => [
      labels.get(id) ?? id.replace(/^[a-z]+:/, '').replaceAll('-', ' '),
      { open: asked.open.filter(one => one !== id) },
    ]),
    ...Object.keys(asked.more).map(key => [`more ${laneOf(key).many}`, { more: { ...asked.more, [key]: 0 } }]),
  ];
  return (
    chips.length > 0 &&
    el(
      'ul',
      { class: 'explore-opened', 'aria-label': 'Opened' },
      chips.map(([words, change]) =>
        el('li', null, link(explorePath(asked, { ...change, line: null, at: null }), 'Fold ', name(words))),
      ),
    )
  );
}

/** Lines beyond those that are drawn. */
export const renderCutLines = answer =>
  answer.rest.groups > 0 &&
  el(
    'p',
    { class: 'quiet', 'data-cut': '' },
    `${cutWords(answer, 'line')} are drawn, the largest. The other ${number(answer.rest.groups)} hold ${count(answer.rest.statements, 'statement')}; filter, or download, to see them.`,
  );
