// All contradictions, real disagreements first: two claims against each other, and what separates them.
import { api } from '../ui/api.js';
import { BASIS, conflictPath, ruleWords } from '../ui/conflicts.js';
import { cutWords } from '../ui/cut.js';
import { codeTag, el, link, name, statementPath } from '../ui/dom.js';
import { openSheet, setTitle } from '../ui/page.js';
import { rowsPanel } from '../take/rows.js';
import { codePanel, createTake } from '../take/take.js';
import { codeForList } from '../take/code.js';
import { count } from '../ui/words.js';
import { leading, opposing, papersWords, realFirst, separates } from './opposed.js';
import { sidesRows } from './sides-rows.js';

export async function show({ main, signal }) {
  setTitle('Contradictions');
  const [answer, { items }] = await Promise.all([api.conflicts({ signal }), api.statements({ signal })]);
  const byRecord = new Map(items.map(one => [one.record, one]));
  const ordered = realFirst(answer.items);
  const take = createTake([
    rowsPanel('contradictions', () => ordered.flatMap(conflict => sidesRows(conflict, byRecord))),
    codePanel(codeForList('/conflicts', { columns: ['id', 'topic', 'papers'] })),
  ]);
  const sheet = openSheet(main, { kind: 'Contradictions', take, wide: true });
  sheet.fillHead(
    'Where the literature contradicts itself',
    el(
      'p',
      { class: 'quiet' },
      `${cutWords(answer, 'topic')}. First those where one question has two answers, both rest on papers and least that is stated tells them apart; topics without two sides come last. Nothing is averaged.`,
    ),
  );
  sheet.append(
    ordered.length
      ? el(
          'ol',
          { class: 'contradictions' },
          ordered.map(conflict => renderConflict(conflict, byRecord)),
        )
      : el('p', { class: 'quiet' }, 'No statements disagree.'),
  );
  return null;
}

function renderConflict(conflict, byRecord) {
  const { id, topic, sides, statements, rule, basis } = conflict;
  const { pair, rest } = opposing(sides, byRecord);
  return el(
    'li',
    { class: 'conflict', id: `conflict-${id}`, 'data-basis': basis },
    el('h2', null, link(conflictPath(id), name(topic)), ' ', codeTag(id)),
    pair.length > 0 &&
      el(
        'div',
        { class: 'conflict-sides' },
        pair.map(side => renderSide(side, byRecord)),
      ),
    rest.length > 0 && el('p', { class: 'quiet' }, `${count(rest.length, 'more side')}.`),
    !pair.length && el('p', { class: 'quiet' }, `${count(statements.length, 'statement')}, on no side.`),
    pair.length > 1 && el('p', { dir: 'auto' }, name(separates(conflict))),
    el('p', { class: 'quiet' }, [BASIS[basis], ruleWords(rule)].filter(Boolean).join(': ')),
  );
}

function renderSide(side, byRecord) {
  const one = leading(side, byRecord);
  return el(
    'div',
    { class: 'conflict-side' },
    el('p', { class: 'conflict-label' }, name(side.label)),
    one && el('p', null, link(statementPath(one.record), name(one.title)), ' ', codeTag(one.record)),
    el('p', { class: 'quiet' }, `${count(side.statements.length, 'statement')}, ${papersWords(side.papers)}`),
  );
}
