// What if this were blocked: which chains break, which still come to the same effects, and what that would cost.
import { api } from '../ui/api.js';
import { el, entityLink, joined, link, name, present } from '../ui/dom.js';
import { renderAgents } from '../ui/agents.js';
import { renderHints } from '../ui/hints.js';
import { openSheet, setTitle } from '../ui/page.js';
import { renderGroup } from './group.js';
import { renderOutcome, titleLink } from './outcome.js';
import { whatIfPath } from '../ui/ways.js';
import { renderExamples } from '../ui/examples.js';
import { doesTo, legWords } from '../ui/titles.js';
import { renderReadAs } from '../ui/read-as.js';
import { isRefusal, renderRefused } from '../ui/refused.js';
import { rowsPanel } from '../take/rows.js';
import { codePanel, createTake } from '../take/take.js';
import { createPicker } from '../search/picker.js';
import { codeForOne } from '../take/code.js';

const EXAMPLES = [
  ['PD-L1 blocked', whatIfPath('block', 'gene:CD274')],
  ['Step 2 of G047 blocked', whatIfPath('block', 'G047/2')],
  ['GW4869 given', whatIfPath('apply', 'GW4869')],
];

export async function show({ main, signal, go }) {
  const asked = new URLSearchParams(location.search);
  const kind = asked.has('apply') ? 'apply' : 'block';
  const what = asked.get(kind);
  setTitle('What if');
  const query = location.search.slice(1);
  let shown = [];
  const take = createTake(
    what
      ? [
          rowsPanel('what-if', () => shown),
          codePanel(codeForOne(`/what-if?${query}`, { whole: true }), 'Each gives this answer.'),
        ]
      : [],
  );
  const result = el('div', { class: 'find-result' });
  const sheet = openSheet(main, { kind: 'What if', take, wide: true });
  sheet.append(result);
  const fill = (label, answer) =>
    sheet.fillHead(
      label ? name(label) : 'What if something were blocked?',
      el(
        'p',
        { class: 'quiet' },
        'Over documented chains only. It tells what the statements hang on; it is no pharmacology.',
      ),
      form({ kind: answer?.applied ? 'apply' : kind, what, known: answer && meantBy(answer), go }),
    );
  fill(null);
  if (!what) {
    result.append(await renderExamples(EXAMPLES, signal), renderAlso());
    return () => false;
  }
  try {
    const answer = await api.whatIf(query, { signal });
    shown = rowsOf(answer);
    const title = titleOf(answer);
    setTitle(title);
    fill(title, answer);
    result.append(...renderAnswer(answer));
  } catch (error) {
    if (!isRefusal(error, signal)) throw error;
    const give = one => link(whatIfPath(kind, one), name(one));
    result.append(
      isNotGiven(error, kind) ? renderNotGiven(what, error.suggestions.map(give)) : renderRefused(error, give),
    );
  }
  return () => false;
}

const rowsOf = ({ stated }) =>
  ['broken', 'surviving'].flatMap(outcome =>
    stated[outcome].map(one => ({
      outcome,
      statement: one.statement,
      title: one.title,
      does: doesTo(one),
      effect: one.effect.label,
      at: one.leg ?? one.route?.join(' '),
    })),
  );

const meantBy = ({ blocked, applied }) => blocked?.entity ?? applied?.modifier ?? null;

// What is only acted on cannot be given.
const isNotGiven = ({ code, detail }, kind) =>
  kind === 'apply' && code === 'bad-value' && detail.startsWith("'apply'");

const renderNotGiven = (what, givable) =>
  el(
    'section',
    { class: 'notice notice--bad', role: 'alert', 'data-problem': 'not-given' },
    el('h2', null, name(what), ' is nothing that one gives'),
    el(
      'p',
      null,
      'No statement says that it acts on something. ',
      link(whatIfPath('block', what), 'What if it is blocked?'),
    ),
    el(
      'p',
      null,
      'What can be given: ',
      joined(givable, one => one),
      '.',
    ),
  );

function titleOf({ blocked, applied }) {
  if (applied) return `What if ${applied.modifier.label} is given?`;
  if (blocked.entity) return `What if ${blocked.entity.label} is blocked?`;
  const record = blocked.id.split('/')[0];
  return `What if ${blocked.kind === 'leg' ? `${legWords(blocked.id)} of ${record}` : blocked.id} is blocked?`;
}

function form({ kind, what, known, go }) {
  const picker = createPicker({
    id: 'what',
    label: 'Participant, step (G047/2) or statement',
    placeholder: 'PD-L1, G047/2, G047 …',
    value: what ? { id: known?.id, label: known?.label ?? what } : null,
  });
  const field = el(
    'select',
    { id: 'what-kind' },
    [
      ['block', 'is blocked'],
      ['apply', 'is given (a modifier)'],
    ].map(([value, words]) => el('option', { value, selected: value === kind }, words)),
  );
  return el(
    'form',
    {
      class: 'find-form',
      'aria-label': 'What if',
      onsubmit: event => {
        event.preventDefault();
        if (picker.value) go(whatIfPath(field.value, picker.value));
      },
    },
    el(
      'div',
      { class: 'find-ends' },
      picker.element,
      el('span', null),
      el('div', { class: 'picker' }, el('label', { for: 'what-kind' }, 'What happens to it'), field),
      el('button', { type: 'submit', class: 'button button--main' }, 'Show'),
    ),
  );
}

const renderAlso = () =>
  el('p', { class: 'ways find-also' }, link('/interventions', 'Or ask what to block for an effect'));

function renderAnswer(answer) {
  const { applied, stated, broader, fails, listed, agents, hints } = answer;
  const kind = applied ? 'apply' : 'block';
  return present([
    renderReadAs(meantBy(answer), id => whatIfPath(kind, id)),
    renderHints(hints),
    applied?.acts_as.length > 0 &&
      el('p', { class: 'quiet', 'data-acts-as': '' }, 'Told of ', joined(applied.acts_as, entityLink), '.'),
    renderGroup('What its statements say', applied?.actions, wordsOfAct),
    renderOutcome(stated, applied ? 'Stated' : 'The chains asked about'),
    broader &&
      renderOutcome(
        broader,
        'Read more broadly',
        `${broader.reading} (${broader.targets.map(one => one.label).join(', ')}).`,
      ),
    reasons('It fails', fails),
    reasons('Only listed: whether it works is not said', listed),
    agents.length > 0 &&
      el(
        'section',
        { class: 'group agents-all', 'data-agents': '' },
        el('h2', null, 'What takes it away, or is said to fail to'),
        renderAgents(agents),
      ),
  ]);
}

const wordsOfAct = act => [
  titleLink(act),
  ': ',
  entityLink(act.agent),
  ` ${act.action}`,
  act.acts_on && [' ', entityLink(act.acts_on)],
  act.works === false && el('strong', null, ' (does not work)'),
  act.works === 'partly' && ' (works in part)',
  act.note && el('span', { class: 'quiet' }, ' ', name(act.note)),
];

const reasons = (title, items) => renderGroup(title, items, one => [titleLink(one), ': ', name(one.why)]);
