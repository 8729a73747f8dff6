// Paths from one thing to another: the verdict, then what is documented, then what is only assembled.
import { api } from '../ui/api.js';
import { el, link, name, present } from '../ui/dom.js';
import { renderHints } from '../ui/hints.js';
import { openSheet, setTitle } from '../ui/page.js';
import { renderAnswer } from './answer.js';
import { createDrawn } from './drawn.js';
import { endRows, endsTitle, renderEnds } from './ends.js';
import { createForm } from './form.js';
import { findPath, isAsked, isOneEnded, queryOf, questionOf } from './question.js';
import { createRestsOn } from './rests-on.js';
import { renderVerdict } from './verdict.js';
import { renderExamples } from '../ui/examples.js';
import { renderReadAs } from '../ui/read-as.js';
import { isRefusal, renderRefused } from '../ui/refused.js';
import { codePanel, createTake } from '../take/take.js';
import { codeForOne } from '../take/code.js';
import { renderFormats } from '../take/formats.js';
import { rowsPanel } from '../take/rows.js';
import { pathRows } from './table.js';

const EXAMPLES = [
  ['From tumour cells to the T-cell response', findPath({ from: 'cell:tumour-cell', to: 'proc:tcell-response' })],
  ['What PD-L1 does to CD8+ T cells', findPath({ from: 'gene:CD274', to: 'cell:cd8-t' })],
  ['From dendritic cells to anti-tumour immunity', findPath({ from: 'cell:dc', to: 'proc:antitumour-immunity' })],
];

export async function show({ main, signal, go }) {
  const question = questionOf(location.search);
  setTitle('Find paths');
  const shown = { answer: null };
  const result = el('div', { class: 'find-result' });
  const take = createTake(isAsked(question) ? panels(question, shown) : []);
  const sheet = openSheet(main, { kind: 'Find', take, wide: true });
  sheet.append(result);
  const fill = (known, title = 'Paths from one thing to another') =>
    sheet.fillHead(name(title), createForm({ question, known, go }));
  fill(() => null);
  if (!isAsked(question)) {
    result.append(await renderExamples(EXAMPLES, signal), renderAlso());
    return () => false;
  }
  let answer;
  try {
    answer = await api.paths(queryOf(question), { signal });
    shown.answer = answer;
  } catch (error) {
    if (!isRefusal(error, signal)) throw error;
    // The explanation comes before the many fields of the options.
    main.querySelector('.find-options')?.removeAttribute('open');
    result.append(renderRefused(error, suggestFor(question, error)));
    return () => false;
  }
  if (isOneEnded(question)) {
    showEnds(answer, question, { fill, result, drawn: createDrawn(answer, { signal, go }) });
    return () => false;
  }
  const ends = { [answer.from.id]: answer.from, [answer.to.id]: answer.to, ...answer.entities };
  const byWord = { [question.from]: answer.from, [question.to]: answer.to };
  fill(word => byWord[word] ?? ends[word] ?? null);
  setTitle(`${answer.from.label} to ${answer.to.label}`);
  const found =
    answer.documented.length + answer.assembled.length > 0 ||
    answer.verdict.basis ||
    answer.reached?.documented > 0;
  const restsOn = createRestsOn();
  const drawn = createDrawn(answer, { signal, go });
  result.append(
    ...['from', 'to']
      .map(key => renderReadAs(answer[key], id => findPath({ ...question, [key]: id })))
      .filter(Boolean),
    ...[
      found && renderVerdict(answer, restsOn.element),
      renderAnswer(answer, question, drawn),
      found && renderHints(answer.hints),
    ]
      .flat()
      .filter(Boolean),
  );
  drawn.start();
  if (found) askRestsOn(question, answer.verdict, restsOn, signal);
  return () => false;
}

function panels(question, shown) {
  const path = `/paths?${queryOf(question)}`;
  if (isOneEnded(question))
    return [
      rowsPanel('ends', () => endRows(shown.answer)),
      codePanel(codeForOne(path, { list: ['ends'] }), 'Each gives these ends.'),
    ];
  return [
    rowsPanel('paths', () => pathRows(shown.answer), renderFormats(queryOf(question), ['tsv', 'json'])),
    codePanel(codeForOne(path, { list: ['documented', 'assembled'] }), 'Each gives these paths.'),
  ];
}

function showEnds(answer, question, { fill, result, drawn }) {
  const [key, end] = answer.from ? ['from', answer.from] : ['to', answer.to];
  setTitle(endsTitle(answer));
  fill(word => (word === question[key] ? end : null), endsTitle(answer));
  result.append(
    ...present([
      renderReadAs(end, id => findPath({ ...question, [key]: id })),
      renderEnds(answer, question, drawn),
    ]),
  );
  drawn.start();
}

// It takes longer than the answer itself, and the page stands without it.
async function askRestsOn(question, verdict, restsOn, signal) {
  const query = `${queryOf({ ...question, k: '1' })}&rests_on=true&detail=ids`;
  const answer = await api.paths(query, { signal }).catch(() => null);
  if (answer?.rests_on) restsOn.fill(answer.rests_on, verdict);
  else restsOn.element.remove();
}

const renderAlso = () =>
  el(
    'p',
    { class: 'ways find-also' },
    link('/what-if', 'What if something were blocked?'),
    link('/interventions', 'What to block for an effect'),
    link('/compare', 'Compare two statements'),
  );

// The name that is not known is replaced by the one that is meant.
function suggestFor(question, { detail }) {
  const wrong = ['from', 'to', 'via', 'avoid', 'disease', 'organ', 'document', 'publication', 'species'].find(
    key => question[key] && detail?.includes(question[key]),
  );
  return one => (wrong ? link(findPath({ ...question, [wrong]: one }), name(one)) : name(one));
}
