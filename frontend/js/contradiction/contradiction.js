// One contradiction: its two sides next to each other, each by the statement that rests on most papers.
import { api } from '../ui/api.js';
import { BASIS, conflictPath, ruleWords } from '../ui/conflicts.js';
import { codeTag, el, joined, link, name } from '../ui/dom.js';
import { showPlain, openSheet, setTitle } from '../ui/page.js';
import { renderStatementList } from '../ui/statement-list.js';
import { appendStatementFigure } from '../figure/statement-figure.js';
import { rowsPanel } from '../take/rows.js';
import { createTake } from '../take/take.js';
import { comparePath, openQuestionsPath } from '../ui/ways.js';
import { differingLeg, leading, opposing, papersWords, separates } from './opposed.js';
import { sidesRows } from './sides-rows.js';

const AT_ONCE = 3;

export async function show({ main, signal, go }, id) {
  const conflict = await api.conflict(id, { signal }).catch(nullIfUnknown);
  if (!conflict) return unknown(main, id);
  const byRecord = new Map(conflict.said.map(one => [one.record, one]));
  const { pair, rest } = opposing(conflict.sides, byRecord);
  const leads = pair.map(side => leading(side, byRecord));
  setTitle(conflict.topic);
  const sheet = openSheet(main, {
    kind: ['Contradiction ', codeTag(id)],
    take: createTake([rowsPanel(`contradiction-${id.replace(/\W+/g, '-')}`, () => sidesRows(conflict, byRecord))]),
    wide: true,
  });
  sheet.fillHead(
    name(conflict.topic),
    pair.length > 1 && el('p', { class: 'separates', dir: 'auto' }, name(separates(conflict))),
    el('p', { class: 'quiet' }, [BASIS[conflict.basis], ruleWords(conflict.rule)].filter(Boolean).join(': ')),
    el(
      'p',
      { class: 'ways' },
      leads.every(Boolean) &&
        new Set(leads).size === 2 &&
        link(comparePath(leads[0].record, leads[1].record), 'Compare the two statements'),
      link(openQuestionsPath({ about: id }), 'What would settle it'),
      link('/contradictions', 'All contradictions'),
    ),
  );
  const columns = pair.map(side => renderSide(side));
  sheet.append(columns.length > 0 && el('div', { class: 'opposed' }, columns));
  await fillSides({ id, pair, leads, columns, byRecord, signal, go });
  const others = [...(conflict.curated ?? []), ...(conflict.found_by ?? [])];
  const links = others.map(other => link(conflictPath(other), other));
  sheet.append(
    renderRest(conflict, rest, byRecord),
    conflict.note && el('p', { class: 'quiet' }, name(conflict.note)),
    renderOthers(others, links),
  );
  fillTopics(others, links, signal);
  return null;
}

function nullIfUnknown(problem) {
  if (problem.code === 'unknown-conflict') return null;
  throw problem;
}

function unknown(main, id) {
  showPlain(
    main,
    { title: `No contradiction is called “${id}”` },
    el('p', { class: 'ways' }, link('/contradictions', 'All contradictions')),
  );
  return null;
}

const renderSide = side =>
  el(
    'section',
    { class: 'opposed-side', 'aria-label': side.label },
    el('h2', null, name(side.label)),
    el('p', { class: 'quiet' }, `${papersWords(side.papers)} on this side`),
  );

async function fillSides({ id, pair, leads, columns, byRecord, signal, go }) {
  const whole = await Promise.all(leads.map(one => one && api.statement(one.record, { signal })));
  await document.fonts.ready;
  whole.forEach((statement, at) => {
    if (!statement) return;
    const other = whole[1 - at];
    if (at && other?.record === statement.record) {
      columns[at].append(el('p', null, 'The same statement as on the other side, in another reading.'));
      return;
    }
    const leg = other && differingLeg(id, statement, other);
    if (leg)
      columns[at].append(
        el('p', { class: 'differing', 'data-differing': leg.id }, 'Here: ', name(legWords(leg)), '.'),
      );
    appendStatementFigure(columns[at], statement, {
      signal,
      go,
      marked: leg ? [leg.id] : [],
      level: 'h3',
      beside: true,
    });
    const others = pair[at].statements.filter(record => record !== statement.record);
    columns[at].append(...(others.length ? [el('h3', null, 'Also on this side'), listOf(others, byRecord)] : []));
  });
}

/** A step in plain words. */
const legWords = leg =>
  `${leg.subject.label} ${leg.negated ? 'not: ' : ''}${leg.relation_word} ${leg.object.label}`;

const listOf = (records, byRecord) =>
  renderStatementList(records.map(record => byRecord.get(record) ?? { record, title: '' }));

function renderRest({ sides, statements }, rest, byRecord) {
  const onSides = new Set(sides.flatMap(side => side.statements));
  const none = statements.filter(record => !onSides.has(record));
  return el(
    'div',
    { class: 'opposed-rest' },
    rest.map(side =>
      el(
        'section',
        { class: 'group' },
        el('h2', null, name(side.label)),
        el('p', { class: 'quiet' }, papersWords(side.papers)),
        listOf(side.statements, byRecord),
      ),
    ),
    none.length > 0 && el('section', { class: 'group' }, el('h2', null, 'On no side'), listOf(none, byRecord)),
  );
}

// A few at once: each answer is a whole contradiction. One that does not answer keeps its code.
async function fillTopics(ids, links, signal) {
  const left = ids.map((id, at) => ({ id, place: links[at] }));
  const next = async () => {
    for (let one = left.shift(); one && !signal.aborted; one = left.shift()) {
      const known = await api.conflict(one.id, { signal }).catch(() => null);
      if (known) one.place.replaceChildren(name(known.topic));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
}

const renderOthers = (others, links) =>
  others.length > 0 &&
  el(
    'p',
    { 'data-same-topic': '' },
    'The same topic as others found it: ',
    joined(others, id => [links[others.indexOf(id)], ' ', codeTag(id)]),
    '.',
  );
