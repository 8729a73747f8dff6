// One question: what is open, what either result would change, and the experiment.
import { codeTag, el, entityLink, joined, link, name, statementPath } from '../ui/dom.js';
import { verdictWords } from '../ui/versions.js';
import { count } from '../ui/words.js';
import { KIND } from './kinds.js';

export const renderQuestion = (one, open) =>
  el(
    'li',
    { class: 'open-question', 'data-kind': one.kind, 'data-question': one.id },
    el('h2', null, name(one.question)),
    el(
      'p',
      { class: 'quiet' },
      KIND[one.kind],
      ': ',
      joined(one.records.slice(0, FEW), statementLink),
      more(one.records),
    ),
    el(
      'div',
      { class: 'conflict-sides' },
      one.outcomes.map(outcome => renderOutcome(outcome, one)),
    ),
    renderExperiment(one, open),
  );

const FEW = 6;

const more = records => records.length > FEW && ` and ${records.length - FEW} more`;

const statementLink = record => link(statementPath(record), codeTag(record));

function renderOutcome(outcome, { from, to }) {
  const {
    assume,
    verdict_before: before,
    verdict_after: after,
    verdicts_changed: verdicts,
    rungs_changed: rungs,
  } = outcome;
  const same = words(before) === words(after);
  return el(
    'div',
    { class: 'conflict-side' },
    el('p', { class: 'conflict-label' }, 'If ', name(assume)),
    el(
      'p',
      null,
      entityLink(from),
      ' → ',
      entityLink(to),
      same ? ` stays: ${words(after)}.` : `: now ${words(before)}; then `,
      !same && el('strong', null, words(after)),
      !same && '.',
    ),
    el(
      'p',
      { class: 'quiet' },
      `${verdicts ? count(verdicts, 'verdict or contradiction', 'verdicts and contradictions') : 'No verdict'} ${verdicts > 1 ? 'come' : 'comes'} out otherwise; ${rungs ? `${count(rungs, 'claim')} ${rungs === 1 ? 'is' : 'are'} shown better or worse` : 'no claim is shown better'}.`,
    ),
    renderChanges(outcome, from, to),
  );
}

// What else comes out otherwise, as far as it is told.
function renderChanges({ changes, contradictions }, from, to) {
  const rows = [
    ...changes
      .filter(one => one.from.id !== from.id || one.to.id !== to.id)
      .map(one => [
        entityLink(one.from),
        ' → ',
        entityLink(one.to),
        `: now ${words(one.before)}; then ${words(one.after)}`,
      ]),
    ...contradictions.map(topic => ['A contradiction comes or goes: ', name(topic)]),
  ];
  return (
    rows.length > 0 &&
    el(
      'ul',
      { class: 'bullets open-changes' },
      rows.map(row => el('li', null, row)),
    )
  );
}

const words = judgement =>
  verdictWords(judgement) +
  (judgement.separated_by?.length
    ? `, told apart by ${judgement.separated_by.map(facet => (facet === 'reference' ? 'paper' : facet)).join(', ')}`
    : '');

function renderExperiment({ id, experiment }, open) {
  const { perturb, readout, control, system } = experiment;
  const place = [
    ['source', system.source],
    ['target', system.target],
    ['species', system.species],
    ['disease', system.disease],
    ['setting', system.setting],
  ];
  const key = `experiment-${id}`;
  return el(
    'details',
    { id: key, open: open.has(key) },
    el('summary', null, 'The experiment'),
    el(
      'dl',
      { class: 'rows' },
      row('Change', capital(perturb)),
      row('Look at', capital(readout)),
      row('Hold against it', capital(control)),
      row('In', place.map(([what, value]) => `${what}: ${value}`).join('; ')),
    ),
  );
}

const capital = text => text.slice(0, 1).toUpperCase() + text.slice(1);

const row = (term, value) => el('div', null, el('dt', null, term), el('dd', null, name(value)));

/** What a paper may hold already. */
export const renderReading = (read, total) =>
  el(
    'section',
    { class: 'group', id: 'read' },
    el('h2', null, `To be read first (${total})`),
    el('p', { class: 'quiet' }, 'The paper may say it already. Nobody has read that far.'),
    el(
      'ul',
      { class: 'bullets' },
      read.map(one => el('li', null, name(one.question), ' ', joined(one.records, statementLink))),
    ),
  );
