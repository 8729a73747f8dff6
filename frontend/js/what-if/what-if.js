// What if this were blocked: which chains break, which still come to the same effects, and what that would cost.
import { api } from '../ui/api.js';
import { el, entityLink, link, name, present, statementPath } from '../ui/dom.js';
import { renderHints } from '../ui/hints.js';
import { openSheet, setTitle } from '../ui/page.js';
import { renderGroup } from './group.js';
import { renderOutcome } from './outcome.js';
import { whatIfPath } from '../ui/ways.js';
import { renderExamples } from '../ui/examples.js';
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
  const take = createTake(
    what ? [codePanel(codeForOne(`/what-if?${query}`, { whole: true }), 'Each gives this answer.')] : [],
  );
  const result = el('div', { class: 'find-result' });
  const sheet = openSheet(main, { kind: 'What if', take, wide: true });
  sheet.append(result);
  const fill = label =>
    sheet.fillHead(
      label ? name(label) : 'What if something were blocked?',
      el(
        'p',
        { class: 'quiet' },
        'Over documented chains only. It tells what the statements hang on; it is no pharmacology.',
      ),
      form({ kind, what, go }),
    );
  fill(null);
  if (!what) {
    result.append(await renderExamples(EXAMPLES, signal), renderAlso());
    return () => false;
  }
  const answer = await api.whatIf(query, { signal });
  const title = titleOf(answer);
  setTitle(title);
  fill(title);
  result.append(...renderAnswer(answer));
  return () => false;
}

function titleOf({ blocked, applied }) {
  if (applied) return `What if ${applied.modifier.label} is given?`;
  if (blocked.entity) return `What if ${blocked.entity.label} is blocked?`;
  return `What if ${blocked.kind === 'leg' ? legWords(blocked.id) : blocked.id} is blocked?`;
}

function legWords(id) {
  const [record, tag] = id.split('/');
  return `${tag.startsWith('t') ? 'transfer' : 'step'} ${tag.replace('t', '')} of ${record}`;
}

function form({ kind, what, go }) {
  const picker = createPicker({
    id: 'what',
    label: 'Participant, leg (G047/2) or statement',
    placeholder: 'PD-L1, G047/2, G047 …',
    value: what ? { label: what } : null,
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

function renderAnswer({ applied, stated, broader, fails, listed, hints }) {
  return present([
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
    renderHints(hints),
  ]);
}

const wordsOfAct = act => [
  link(statementPath(act.statement), act.statement),
  ': ',
  entityLink(act.agent),
  ` ${act.action}`,
  act.acts_on && [' ', entityLink(act.acts_on)],
  act.works === false && el('strong', null, ' (does not work)'),
  act.works === 'partly' && ' (works in part)',
  act.note && el('span', { class: 'quiet' }, ' ', name(act.note)),
];

const reasons = (title, items) =>
  renderGroup(title, items, one => [link(statementPath(one.statement), one.statement), ': ', name(one.why)]);
