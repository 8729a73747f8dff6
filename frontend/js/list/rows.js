// The table: each thing of the list with what it means here and what statements say that it does.
import { el, entityLink, entityPath, link, name, statementPath } from '../ui/dom.js';
import { signGlyph } from '../render/glyph.js';
import { createSortedTable } from '../ui/sorted-table.js';
import { renderChoices } from './settle.js';
import { changeWords, OUTCOME, SAYS, signOf } from './words.js';

const FEW = 3;
/** As many rows stand on the page at once: a list has thousands. */
const PAGE = 50;

/** @param {any[]} items @param {{ settle: (given: string, as: string | null) => void, settled: (n: number) => boolean }} shape */
export const renderRows = (items, { settle, settled }) =>
  createSortedTable(
    {
      id: 'list',
      caption: 'The list, and what is known of it',
      what: ['row'],
      columns: [
        { key: 'n', head: 'Row', value: one => one.n, number: true },
        { key: 'given', head: 'In the list', value: one => one.given, show: one => name(one.given || '(empty)') },
        { key: 'change', head: 'Change', value: one => one.log2fc, show: one => changeWords(one.log2fc) },
        { key: 'known', head: 'Known here', value: one => OUTCOME[one.outcome] },
        {
          key: 'meaning',
          head: 'Means',
          value: meaningOf,
          show: one => renderMeaning(one, settle, settled(one.n)),
        },
        {
          key: 'says',
          head: 'What statements say',
          value: one => one.chains.length || null,
          text: one => one.chains.map(chain => `${chain.statement} ${chain.effect.label}`).join(' '),
          show: renderChains,
        },
      ],
      choices: [
        { key: 'outcome', label: 'Known here', of: one => one.outcome, words: outcome => OUTCOME[outcome] },
      ],
      usual: 'n',
      page: PAGE,
    },
    items,
  );

const meaningOf = one => one.entity?.label ?? one.human?.name ?? null;

const renderMeaning = (one, settle, isSettled) =>
  el(
    'span',
    null,
    one.entity
      ? entityLink(one.entity)
      : one.human && [name(one.human.name), ' ', el('span', { class: 'code-tag' }, one.human.curie)],
    isSettled &&
      el('button', { type: 'button', class: 'quiet-button', onclick: () => settle(one.given, null) }, 'Take back'),
    one.note && el('span', { class: 'quiet list-note', 'data-note': '' }, one.note),
    one.outcome === 'ambiguous' && renderChoices(one.given, one.choices, settle),
    one.near.length > 0 && [
      el('span', { class: 'quiet' }, 'Spelled nearly so: '),
      renderChoices(
        one.given,
        one.near.map(label => ({ id: label, label })),
        settle,
      ),
    ],
  );

const renderChains = one =>
  one.chains.length > 0 &&
  el(
    'ul',
    { class: 'list-chains' },
    one.chains.slice(0, FEW).map(chain => el('li', null, renderChain(chain))),
    one.chains.length > FEW &&
      el('li', null, link(entityPath(one.entity.id), `${one.chains.length - FEW} more of ${one.entity.label}`)),
  );

export const renderChain = chain => [
  signGlyph(signOf(chain.says)),
  ' ',
  chain.hedged && 'perhaps ',
  SAYS[chain.says],
  ' ',
  entityLink(chain.effect),
  ' ',
  link(statementPath(chain.statement), el('span', { class: 'record' }, chain.statement)),
  chain.disputed && el('span', { class: 'status status--against' }, 'cited paper disagrees'),
];
