// How much there is: the counts that the server gives, and the statements by kind.
import { el, name } from '../ui/dom.js';
import { renderTable } from '../ui/table.js';
import { capital } from '../ui/words.js';

const WORDS = {
  statements: 'statements: what one passage asserts',
  chains: 'chains: statements with at least one step',
  transfers: 'transfers: released, carried, reached …',
  steps: 'steps: who acts on whom',
  entities: 'entities: cells, vesicles, molecules, processes …',
  documents: 'documents: what was read',
  publications: 'publications: read or cited',
  evidence: 'evidence items',
};

/** @param {any} health @param {import('./tallies.js').Tallies} tallies */
export function renderCounts({ counts }, { kinds }) {
  return el(
    'div',
    { class: 'data-columns' },
    renderTallies(
      'Counts',
      Object.keys(WORDS)
        .filter(key => counts?.[key] !== undefined)
        .map(key => [WORDS[key], counts[key]]),
    ),
    renderTallies(
      'Statements by kind',
      kinds.map(([kind, n]) => [capital(kind), n]),
    ),
  );
}

// Words with their number each: [[words, number]].
export const renderTallies = (caption, rows) =>
  renderTable(
    { classes: 'tallies', caption, named: true },
    rows.map(([words, n]) => ({
      cells: [typeof words === 'string' ? name(words) : words, n.toLocaleString()],
    })),
  );
