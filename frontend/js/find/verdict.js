// The answer to "does A raise or lower B?" in words, with what it rests on.
import { el, name } from '../ui/dom.js';
import { carriedBy } from '../ui/reference.js';
import { claimWords } from './table.js';
import { renderSeparations } from '../ui/conflicts.js';
import { renderTable } from '../ui/table.js';
import { capital, count } from '../ui/words.js';
import { isPlacedThere, renderEffects, renderSides } from './said.js';
import { sentence, SIGN, sidesOf, unitsWords } from './says.js';

/** @param {any} answer @param {Element | null} restsOn where it is told which papers it rests on */
export function renderVerdict(answer, restsOn = null) {
  const { from, to, verdict, verdicts, counts, reached } = answer;
  return el(
    'section',
    {
      class: `verdict verdict--${verdict.value}`,
      'data-verdict': verdict.value,
      'aria-labelledby': 'verdict-title',
    },
    el('h2', { id: 'verdict-title' }, 'Verdict'),
    el('p', { class: 'verdict-words' }, sentence(from, verdict, to, { placed: isPlacedThere(verdicts) })),
    renderWhy(answer),
    el('p', { class: 'quiet' }, basisWords(verdict)),
    verdict.partial &&
      el('p', { class: 'quiet' }, 'Not every path was looked at: what was left out may say otherwise.'),
    restsOn,
    verdict.inferred_only && el('p', { class: 'quiet' }, 'It rests on inferred transfers alone.'),
    verdict.separated_by?.length > 0 && [
      el('p', null, 'What separates the two sides:'),
      renderSeparations(verdict.separated_by),
    ],
    verdict.value === 'conflicting' &&
      !verdict.separated_by?.length &&
      el('p', null, 'Nothing that is stated separates the two sides.'),
    verdicts?.length > 0 ? renderEffects(from, verdicts) : renderSides(verdict),
    reached && el('p', { class: 'quiet' }, reachedWords(to, reached)),
    renderCounts(counts),
  );
}

// The first documented path of that sign says why, with the paper that carries it.
function renderWhy(answer) {
  const sign = SIGN[answer.verdict.value];
  const path = sign && answer.documented?.find(one => one.sign === sign);
  if (!path || !answer.legs) return null;
  const by = carriedBy(answer.legs[path.legs[0]]);
  return el(
    'p',
    { class: 'verdict-why', 'data-why': path.legs.join(' ') },
    'Why: ',
    name(claimWords(path, answer)),
    by && [' (', name(by), ')'],
    '.',
  );
}

function basisWords({ basis, raises, lowers, no_difference: none, open }) {
  if (!basis) return 'No path and no statement speaks to it.';
  if (basis === 'assembled')
    return 'It rests on assembled paths only: their steps come from different statements, and nobody observed them together. It is a hypothesis.';
  const words = sidesOf({ raises, lowers, no_difference: none, open })
    .map(([does, side]) => `${does}: ${unitsWords(side)}`)
    .join('; ');
  return `${capital(words)}.${basis === 'stated without steps' ? ' It is stated, without steps in between.' : ''}`;
}

const reachedWords = (to, { documented, assembled, statements }) =>
  `${to.label} is reached by ${count(documented, 'documented path')} and ${count(assembled, 'assembled path')}` +
  `${statements.length ? ` (${statements.join(', ')})` : ''}. Reaching alone says nothing about raising or lowering.`;

// Signs are rows: a phone has room for two columns in any font.
function renderCounts(counts) {
  const columns = ['documented', 'assembled'].filter(kind => counts[kind]);
  if (!columns.length) return null;
  return renderTable(
    {
      classes: 'grid-table verdict-counts',
      caption: 'Paths by sign',
      hidden: true,
      named: true,
      heads: columns,
    },
    ['positive', 'negative', 'unknown', 'inferred'].map(sign => ({
      cells: [
        sign === 'inferred' ? 'of these inferred' : sign,
        ...columns.map(kind => String(counts[kind][sign] ?? 0)),
      ],
    })),
  );
}
