// What acts on the statement, by its own words or by those of any other.
import { renderAgents } from '../ui/agents.js';
import { el } from '../ui/dom.js';

export function renderActing({ agents, agents_total: total }) {
  if (!agents?.length) return '';
  return el(
    'section',
    { class: 'participants agents-all', 'aria-labelledby': 'acting-title' },
    el('h2', { id: 'acting-title' }, 'What acts on this'),
    el(
      'p',
      { class: 'quiet' },
      'By any statement: what acts on those who take part, on their kinds, or on the transfers.',
    ),
    renderAgents(agents),
    total > agents.length &&
      el(
        'p',
        { class: 'quiet' },
        `The closest ${agents.length} of ${total}; the page of each thing above has the rest.`,
      ),
  );
}
