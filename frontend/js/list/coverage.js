// Before anything else: how much of the list is known here, as words, a bar, and the way to each part.
import { number } from '../ui/cut.js';
import { el, link } from '../ui/dom.js';
import { MEANING, OUTCOME } from './words.js';

const KINDS = Object.keys(OUTCOME);

/**
 * @param {Record<string, number>} coverage
 * @param {{ chosen: string | null, pathOf: (outcome: string | null) => string }} shape pathOf: where the table shows those alone
 */
export function renderCoverage(coverage, { chosen, pathOf }) {
  const { total, cargo } = coverage;
  const shown = KINDS.filter(kind => coverage[kind] > 0);
  return el(
    'section',
    { class: 'group list-coverage', 'aria-labelledby': 'list-coverage' },
    el('h2', { id: 'list-coverage' }, 'How much of it is known here'),
    el(
      'p',
      { class: 'list-sum', 'data-coverage': '' },
      el('strong', null, `${number(cargo)} of ${number(total)}`),
      ` ${cargo === 1 ? 'is' : 'are'} cargo of which a statement says what it does. `,
      el(
        'span',
        { class: 'quiet' },
        'The statements are few: what they do not name was not shown to do nothing; nobody wrote it down here.',
      ),
    ),
    total > 0 &&
      el(
        'div',
        { class: 'list-bar', 'aria-hidden': 'true' },
        shown.map(kind => part(kind, coverage[kind] / total)),
      ),
    el(
      'ul',
      { class: 'list-parts' },
      shown.map(kind =>
        el(
          'li',
          { 'data-outcome': kind },
          el(
            'a',
            {
              href: pathOf(chosen === kind ? null : kind),
              class: 'list-part',
              'aria-current': chosen === kind && 'true',
            },
            el('span', { class: `list-swatch list-swatch--${kind}`, 'aria-hidden': 'true' }),
            el('span', { class: 'tally' }, number(coverage[kind])),
            ' ',
            OUTCOME[kind],
          ),
          el('span', { class: 'quiet' }, MEANING[kind]),
        ),
      ),
    ),
    chosen && el('p', { class: 'quiet' }, 'The table shows these alone. ', link(pathOf(null), 'Show all')),
  );
}

function part(kind, share) {
  const element = el('span', { class: `list-swatch--${kind}` });
  element.style.flexGrow = String(share);
  return element;
}
