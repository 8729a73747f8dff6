// What to block so that an effect no longer comes about: the smallest sets, what they break, leave and harm.
import { api } from '../ui/api.js';
import { el, entityLink, link, name, statementPath } from '../ui/dom.js';
import { renderInterventionForm } from './intervention-form.js';
import { chainLink, legLink } from './outcome.js';
import { interventionsPath, whatIfPath } from '../ui/ways.js';
import { renderExamples } from '../ui/examples.js';
import { isRefusal, renderRefused } from '../ui/refused.js';
import { codePanel, createTake } from '../take/take.js';
import { codeForOne } from '../take/code.js';
import { count } from '../ui/words.js';

const EXAMPLES = [
  [
    'So that T-cell anti-tumour response is no longer lowered',
    interventionsPath('proc:tcell-response', 'decrease'),
  ],
  ['So that tumour growth is no longer raised', interventionsPath('proc:tumour-growth', 'increase')],
  [
    'So that M2 macrophage polarisation is no longer raised',
    interventionsPath('proc:m2-polarization', 'increase'),
  ],
];
const VERB = { increase: 'raised', decrease: 'lowered' };

export async function show({ main, signal, go }) {
  const asked = new URLSearchParams(location.search);
  const effect = asked.get('effect')?.trim();
  const direction = asked.get('direction') ?? 'decrease';
  document.title = 'What to block · Exotrace';
  const query = `effect=${encodeURIComponent(effect ?? '')}&direction=${encodeURIComponent(direction)}`;
  const take = createTake(
    effect ? [codePanel(codeForOne(`/interventions?${query}`, { list: ['sets'] }), 'Each gives these sets.')] : [],
  );
  const head = el('header', { class: 'sheet-head sheet-head--wide' });
  const result = el('div', { class: 'find-result' });
  main.append(el('article', { class: 'sheet' }, head, result));
  const fill = known =>
    head.replaceChildren(
      el('div', { class: 'head-line' }, el('p', { class: 'overline' }, 'What to block'), take.bar),
      take.panel,
      el('h1', null, known ? name(titleOf(known, direction)) : 'What to block for an effect'),
      el(
        'p',
        { class: 'quiet' },
        'The smallest sets of participants that some modifier of the data acts on, so that no documented chain to the effect is left whole. It is no pharmacology.',
      ),
      renderInterventionForm({ effect, direction, known, go }),
    );
  fill(null);
  if (!effect) {
    result.append(await renderExamples(EXAMPLES, signal));
    return () => false;
  }
  try {
    const answer = await api.interventions(query, { signal });
    document.title = `${titleOf(answer.effect, direction)} · Exotrace`;
    fill(answer.effect);
    result.append(...renderAnswer(answer));
  } catch (error) {
    if (!isRefusal(error, signal)) throw error;
    result.append(renderRefused(error, one => link(interventionsPath(one, direction), name(one))));
  }
  return () => false;
}

const titleOf = ({ label }, direction) => `So that ${label} is no longer ${VERB[direction] ?? direction}`;

function renderAnswer({ sets, unbreakable, targetable, hints, complete, max_size: most }) {
  return [
    el(
      'section',
      { class: 'group' },
      el(
        'h2',
        null,
        sets.length
          ? `${count(sets.length, 'set')} of up to ${most}`
          : `No set of up to ${most} breaks every chain that can be broken`,
      ),
      !complete && el('p', { class: 'quiet' }, 'There may be more; the search ended at its limit.'),
      el(
        'ol',
        { class: 'sets' },
        sets.map(one => renderSet(one)),
      ),
    ),
    hints?.length > 0 &&
      el(
        'ul',
        { class: 'bullets quiet' },
        hints.map(hint => el('li', null, name(hint))),
      ),
    chains('Chains that hold nothing a modifier acts on', unbreakable),
    targetable.length > 0 &&
      el(
        'section',
        { class: 'group' },
        el('h2', null, 'What a modifier acts on in these data'),
        el('p', null, listed(targetable)),
      ),
  ].filter(Boolean);
}

const listed = entities => entities.flatMap((one, index) => [index ? ', ' : '', entityLink(one)]);

const renderSet = ({ block, breaks, leaves, harms }) =>
  el(
    'li',
    { class: 'intervention-set', 'data-set': block.map(one => one.id).join(' ') },
    el(
      'p',
      null,
      el('strong', null, 'Block '),
      block.flatMap((one, index) => [index ? ' and ' : '', entityLink(one)]),
      block.length === 1 && [
        ' ',
        el('span', { class: 'quiet' }, link(whatIfPath('block', block[0].id), 'what if')),
      ],
    ),
    el(
      'p',
      null,
      'Breaks ',
      inLine(breaks, one => chainLink(one)),
      '.',
    ),
    leaves.length > 0 &&
      el(
        'p',
        { class: 'quiet' },
        'Leaves ',
        inLine(leaves, one => link(statementPath(one.statement), one.statement)),
        ', which move it in other ways.',
      ),
    harms.length > 0 &&
      el(
        'p',
        { class: 'action--fails' },
        'Would also break what raises anti-tumour immunity: ',
        inLine(harms, one => chainLink(one)),
        '.',
      ),
  );

const inLine = (items, show) => items.flatMap((one, index) => [index ? ', ' : '', show(one)]);

const chains = (title, items) =>
  items?.length > 0 &&
  el(
    'section',
    { class: 'group' },
    el('h2', null, title),
    el(
      'ul',
      { class: 'bullets' },
      items.map(one =>
        el(
          'li',
          null,
          chainLink(one),
          el(
            'span',
            { class: 'quiet' },
            ' by ',
            inLine(one.route, id => legLink(id)),
          ),
        ),
      ),
    ),
  );
