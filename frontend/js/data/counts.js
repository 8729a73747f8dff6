// How much there is: the counts that the server gives, and the statements by kind.
import { el, name } from '../ui/dom.js';
import { capital } from '../ui/words.js';

const WORDS = {
  statements: 'statements: what one passage asserts',
  chains: 'chains: statements with at least one step',
  transfers: 'transfers: released, carried, reached …',
  steps: 'steps: who acts on whom',
  entities: 'entities: cells, vesicles, molecules, processes …',
  publications: 'numbered references',
  evidence: 'evidence items',
};

export function renderCounts({ counts }, statements) {
  const kinds = tally(statements.map(one => one.kind));
  return el(
    'div',
    { class: 'data-columns' },
    table(
      'Counts',
      Object.keys(WORDS)
        .filter(key => counts?.[key] !== undefined)
        .map(key => [WORDS[key], counts[key]]),
    ),
    table(
      'Statements by kind',
      kinds.map(([kind, n]) => [capital(kind), n]),
    ),
  );
}

export function tally(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || String(a[0]).localeCompare(String(b[0])));
}

export const table = (title, rows) =>
  el(
    'table',
    { class: 'tallies' },
    el('caption', null, title),
    el(
      'tbody',
      null,
      rows.map(([words, n]) =>
        el(
          'tr',
          null,
          el('th', { scope: 'row' }, typeof words === 'string' ? name(words) : words),
          el('td', null, n.toLocaleString('en-GB')),
        ),
      ),
    ),
  );
