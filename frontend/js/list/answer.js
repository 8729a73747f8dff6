// The answer on the page: coverage first, then what is to be settled, what all do together, and the rows.
import { el, link, present } from '../ui/dom.js';
import { queryOf, renderContext } from './context.js';
import { renderCoverage } from './coverage.js';
import { renderHypotheses } from './hypotheses.js';
import { renderRows } from './rows.js';
import { hashOf } from './saved.js';
import { renderAmbiguous, renderNoted } from './settle.js';
import { saveList } from './take-list.js';
import { renderTogether } from './together.js';
import { createUnion } from './union-figure.js';

/**
 * @param {any} answer
 * @param {{ items: import('./table.js').Item[], context: import('./context.js').Context, settle: (given: string, as: string | null) => void, signal: AbortSignal, pathOf: (outcome: string | null, among?: import('./context.js').Context) => string }} shape
 */
export function renderAnswer(answer, { items, context, settle, signal, pathOf }) {
  const union = createUnion(answer, signal);
  const chosen = new URLSearchParams(location.search).get('outcome');
  return {
    picture: () => union?.picture(),
    parts: present([
      renderCoverage(answer.coverage, { chosen, pathOf }),
      renderContext(context, answer, pathOf(chosen, {})),
      !hashOf(items) && renderTooLong(items, context),
      renderNoted(answer.items),
      renderAmbiguous(answer.items, settle),
      union?.element,
      renderWays(answer, context),
      renderTogether(answer),
      el(
        'section',
        { class: 'group', 'aria-labelledby': 'list-rows' },
        el('h2', { id: 'list-rows' }, 'One by one'),
        renderRows(answer.items, { settle, settled: n => Boolean(items[n - 1].as) }),
      ),
      answer.coverage.cargo + answer.coverage.elsewhere + answer.coverage.detected > 0 &&
        renderHypotheses(items, context, signal),
    ]),
  };
}

// Of more things than these the address is long, and the answer is nearly all there is.
const FEW = 40;

function renderWays({ items }, context) {
  const cargo = [...new Set(items.filter(one => one.chains.length).map(one => one.entity.id))];
  if (!cargo.length || cargo.length > FEW) return null;
  const query = queryOf(
    context,
    cargo.map(id => ['cargo', id]),
  );
  return el(
    'p',
    { class: 'ways' },
    link(`/statements${query}`, 'Their statements'),
    link(`/explore${query}`, 'Their mechanisms on one picture'),
  );
}

const renderTooLong = (items, context) =>
  el(
    'p',
    { class: 'quiet', 'data-too-long': '' },
    'The list is too long for a link. ',
    el(
      'button',
      { type: 'button', class: 'link-button', onclick: () => saveList(items, context) },
      'Save it as a file',
    ),
    ' and drop that here to open it again, with what you settled.',
  );
