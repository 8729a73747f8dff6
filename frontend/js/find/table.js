// The paths that were found as rows: to sort, to narrow, to take along.
import { el, link, name, statementPath } from '../ui/dom.js';
import { recordsOf } from '../ui/legs.js';
import { createSortedTable } from '../ui/sorted-table.js';
import { capital } from '../ui/words.js';
import { DRAWN, NAMES } from './question.js';

/** "PD-L1 activates PD-1, decreases T-cell anti-tumour response" */
export const claimWords = (path, answer) => claimParts(path, answer).join(', ');

/** The same, a part a leg. */
export function claimParts(path, { legs }) {
  const all = path.legs.map(id => legs[id]);
  return all.map((leg, at) => {
    const goesOn = at > 0 && all[at - 1].object.id === leg.subject.id;
    return `${goesOn ? '' : `${leg.subject.label} `}${leg.relation_word} ${leg.object.label}`;
  });
}

/** @param {any} answer */
export const pathRows = answer =>
  ['documented', 'assembled'].flatMap(kind =>
    answer[kind].map(path => ({
      kind,
      claim: claimWords(path, answer),
      sign: path.sign ?? 'unknown',
      steps: path.length,
      statements: (path.statements ?? recordsOf(path)).join(' '),
      papers: papersOf(path, answer),
      hedged: Boolean(path.hedged),
      inferred: Boolean(path.inferred),
    })),
  );

function papersOf(path, { legs }) {
  const known = path.legs.flatMap(id => legs[id].publications ?? []);
  return new Set(known.filter(one => ['verified', 'document'].includes(one.status)).map(one => one.id)).size;
}

const columns = drawn => [
  { key: 'claim', head: 'Claim', value: row => row.claim, show: row => drawn.button(row.path, name(row.claim)) },
  { key: 'sign_of', head: 'Sign', value: row => row.sign },
  { key: 'steps', head: 'Steps', value: row => row.steps, show: row => String(row.steps), number: true },
  { key: 'papers', head: 'Papers', value: row => row.papers, show: row => String(row.papers), number: true },
  {
    key: 'records',
    head: 'Statements',
    value: row => row.statements,
    show: row =>
      row.statements.split(' ').map((record, at) => [at ? ' ' : '', link(statementPath(record), record)]),
  },
  { key: 'kind_of', head: 'Kind', value: row => row.kind },
];
const CHOICES = [
  { key: 'kind_of', label: 'Kind', of: row => row.kind, words: capital },
  { key: 'sign_of', label: 'Sign', of: row => row.sign, words: capital },
];

export function renderPathTable(answer, drawn) {
  const paths = [...answer.documented, ...answer.assembled];
  const rows = pathRows(answer).map((row, at) => ({ ...row, path: paths[at] }));
  if (rows.length < 2) return null;
  return el(
    'details',
    { class: 'find-table', 'data-path-table': '' },
    el('summary', null, 'As a table, to sort and narrow'),
    createSortedTable(
      {
        id: 'paths',
        caption: 'Paths',
        what: ['path'],
        columns: columns(drawn),
        choices: CHOICES,
        usual: '',
        kept: [...NAMES, DRAWN],
      },
      rows,
    ),
  );
}
