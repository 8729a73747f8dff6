// What to block so that an effect no longer comes about: the smallest sets, what they break, leave and harm.
import { api } from '../ui/api.js';
import { el, entityLink, joined, link, name, present } from '../ui/dom.js';
import { renderAgentNames } from '../ui/agents.js';
import { renderHints } from '../ui/hints.js';
import { openSheet, setTitle } from '../ui/page.js';
import { renderInterventionForm } from './intervention-form.js';
import { renderGroup } from './group.js';
import { chainLink, legLink, titleLink } from './outcome.js';
import { rowsPanel } from '../take/rows.js';
import { interventionsPath, USUAL_SIZE, whatIfPath } from '../ui/ways.js';
import { renderExamples } from '../ui/examples.js';
import { renderReadAs } from '../ui/read-as.js';
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
  const size = asked.get('max_size') ?? USUAL_SIZE;
  let shown = [];
  setTitle('What to block');
  const query = interventionsPath(effect ?? '', direction, size).split('?')[1];
  const take = createTake(
    effect
      ? [
          rowsPanel('what-to-block', () => shown),
          codePanel(codeForOne(`/interventions?${query}`, { list: ['sets'] }), 'Each gives these sets.'),
        ]
      : [],
  );
  const result = el('div', { class: 'find-result' });
  const sheet = openSheet(main, { kind: 'What to block', take, wide: true });
  sheet.append(result);
  const fill = known =>
    sheet.fillHead(
      known ? name(titleOf(known, direction)) : 'What to block for an effect',
      el(
        'p',
        { class: 'quiet' },
        'The smallest sets of participants that some modifier of the data acts on, so that no documented chain to the effect is left whole. It is no pharmacology.',
      ),
      renderInterventionForm({ effect, direction, size, known, go }),
    );
  fill(null);
  if (!effect) {
    result.append(await renderExamples(EXAMPLES, signal));
    return () => false;
  }
  try {
    const answer = await api.interventions(query, { signal });
    shown = rowsOf(answer);
    setTitle(titleOf(answer.effect, direction));
    fill(answer.effect);
    result.append(...renderAnswer(answer, id => interventionsPath(id, direction, size)));
  } catch (error) {
    if (!isRefusal(error, signal)) throw error;
    result.append(renderRefused(error, one => link(interventionsPath(one, direction, size), name(one))));
  }
  return () => false;
}

const titleOf = ({ label }, direction) => `So that ${label} is no longer ${VERB[direction] ?? direction}`;

const rowsOf = ({ sets }) =>
  sets.map(({ block, breaks, leaves, harms }) => ({
    block: block.map(one => one.label).join(' and '),
    breaks: breaks.map(one => one.statement).join(' '),
    leaves: leaves.map(one => one.statement).join(' '),
    harms: harms.map(one => one.statement).join(' '),
  }));

function renderAnswer(answer, pathOf) {
  const { sets, partial, unbreakable, targetable, hints, complete, max_size: most } = answer;
  return present([
    renderReadAs(answer.effect, pathOf),
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
    renderHints(hints),
    partial && renderPartial(partial),
    chains('Chains that hold nothing a modifier acts on', unbreakable),
    targetable.length > 0 &&
      el(
        'section',
        { class: 'group' },
        el('h2', null, 'What a modifier acts on in these data'),
        el('p', null, joined(targetable, entityLink)),
      ),
  ]);
}

// The best there is where no set breaks every chain.
const renderPartial = partial =>
  el(
    'section',
    { class: 'group', 'data-partial': '' },
    el('h2', null, 'Not complete: the set that breaks most'),
    el('ol', { class: 'sets' }, renderSet(partial)),
    renderGroup('Chains that it misses', partial.misses, missed),
  );

const renderSet = ({ block, breaks, leaves, harms, harms_total: harmed, agents }) =>
  el(
    'li',
    { class: 'intervention-set', 'data-set': block.map(one => one.id).join(' ') },
    el(
      'p',
      null,
      el('strong', null, 'Block '),
      joined(block, entityLink, ' and '),
      block.length === 1 && [
        ' ',
        el('span', { class: 'quiet' }, link(whatIfPath('block', block[0].id), 'what if')),
      ],
    ),
    el('p', null, 'Breaks ', joined(breaks, chainLink, '; '), '.'),
    agents.length > 0 &&
      el('p', { 'data-agents': '' }, 'Known to take away, or to fail to: ', renderAgentNames(agents), '.'),
    leaves.length > 0 &&
      el('p', { class: 'quiet' }, 'Leaves ', joined(leaves, titleLink, '; '), ', which move it in other ways.'),
    harms.length > 0 && renderHarms(harms, harmed),
  );

// More chains than these are opened on demand.
const FEW = 6;

function renderHarms(harms, total) {
  const words = 'Would also break what raises anti-tumour immunity: ';
  if (harms.length <= FEW) return el('p', { class: 'action--fails' }, words, joined(harms, chainLink, '; '), '.');
  return el(
    'details',
    { class: 'action--fails' },
    el('summary', null, words, count(total, 'chain')),
    el('p', null, joined(harms, chainLink, '; '), total > harms.length ? '; and others.' : '.'),
  );
}

const missed = one => [chainLink(one), el('span', { class: 'quiet' }, ' by ', joined(one.route, legLink))];

const chains = (title, items) => renderGroup(title, items, missed);
