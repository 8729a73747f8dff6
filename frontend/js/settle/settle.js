// What the data leave open: each question with its experiment, and with what either result would change.
import { api } from '../ui/api.js';
import { el, link, name, present, statementPath } from '../ui/dom.js';
import { renderHints } from '../ui/hints.js';
import { announce } from '../ui/live.js';
import { openSheet, setTitle } from '../ui/page.js';
import { isRefusal, renderRefused } from '../ui/refused.js';
import { openQuestionsPath } from '../ui/ways.js';
import { count } from '../ui/words.js';
import { codeForOne } from '../take/code.js';
import { rowsPanel } from '../take/rows.js';
import { codePanel, createTake } from '../take/take.js';
import { renderForm } from './form.js';
import { renderQuestion, renderReading } from './question.js';
import { rowsOf } from './rows.js';

const SHOWN = 20;

export async function show({ main, signal, go }) {
  const asked = new URLSearchParams(location.search);
  const about = asked.get('for')?.trim() ?? '';
  const kind = asked.get('kind')?.trim() ?? '';
  const limit = Number(asked.get('limit')) || SHOWN;
  const query = openQuestionsPath({ about, kind, limit }).split('?')[1] ?? '';
  let shown = null;
  setTitle(about ? `What would settle ${about}` : 'What would settle it');
  const take = createTake([
    rowsPanel('open-questions', () => rowsOf(shown)),
    codePanel(
      codeForOne(`/open-questions${query ? `?${query}` : ''}`, { list: ['items'] }),
      'Each gives these questions.',
    ),
  ]);
  const sheet = openSheet(main, { kind: 'Open questions', take, wide: true });
  sheet.fillHead(
    name(about ? `What would settle ${about.replaceAll(',', ', ')}?` : 'What would settle it?'),
    el(
      'p',
      { class: 'quiet' },
      'What follows from the data by a rule, the experiment for it, and what Exotrace would answer with either result beside the other statements. It says nothing of how likely a result is.',
    ),
    renderForm({ about, kind, go }),
  );
  const result = el('div', { class: 'settle' });
  sheet.append(result);
  try {
    shown = await api.openQuestions(query, { signal });
  } catch (error) {
    if (!isRefusal(error, signal)) throw error;
    result.append(renderRefused(error));
    return () => false;
  }
  fill(result, shown, { about, kind, limit });
  goOn();
  return () => false;

  // All of them take half a minute once: the page fills while they are worked out.
  async function goOn() {
    let before = -1;
    while (!shown.complete && shown.looked_at + shown.questions > before && !signal.aborted) {
      before = shown.looked_at + shown.questions;
      const open = openIn(result);
      try {
        shown = await api.openQuestions(query, { signal });
      } catch {
        return;
      }
      if (signal.aborted) return;
      fill(result, shown, { about, kind, limit }, open);
      if (shown.complete) announce(`All ${count(shown.questions, 'question')} worked out.`);
    }
  }
}

const openIn = result => new Set([...result.querySelectorAll('details[open]')].map(one => one.id));

function fill(result, answer, asked, open = new Set()) {
  const { items, total, read, read_total: unread, questions, looked_at: lookedAt, complete, hints } = answer;
  const parts = [
    !hints.length &&
      el(
        'p',
        { class: 'quiet', 'data-progress': complete ? 'complete' : 'partial' },
        complete
          ? `${count(total, 'question')} of ${questions - unread} would change an answer, those that change most verdicts first.`
          : `Worked out so far: ${lookedAt} of ${count(questions, 'question')}. The order may change.`,
      ),
    el(
      'ol',
      { class: 'open-questions' },
      items.map(one => renderQuestion(one, open)),
    ),
    total > items.length &&
      el(
        'p',
        { class: 'ways' },
        link(openQuestionsPath({ ...asked, limit: Math.min(1000, asked.limit * 3) }), 'Show more'),
      ),
    renderHints(hints),
    !items.length && !read.length && complete && el('p', null, 'No single result would change an answer.'),
    read.length > 0 && renderReading(read, unread),
    asked.about && el('p', { class: 'ways' }, ways(asked.about, [...items, ...read])),
  ];
  result.replaceChildren(...present(parts));
}

const ways = (about, questions) => [
  questions.some(one => one.records.includes(about)) && link(statementPath(about), `Statement ${about}`),
  ' ',
  link('/open-questions', 'All open questions'),
];
