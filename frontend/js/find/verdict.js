// The answer to "does A raise or lower B?" in words, with what it rests on.
import { el, entityLink, link, name, statementPath } from '../ui/dom.js';
import { renderSeparations } from '../ui/conflicts.js';
import { renderTable } from '../ui/table.js';
import { count } from '../ui/words.js';
import { signGlyph } from '../render/glyph.js';

const VALUE = {
  increases: 'raises',
  decreases: 'lowers',
  conflicting: 'raises and lowers',
  undetermined: 'has an undetermined effect on',
};
const SIGN = { increases: 'positive', decreases: 'negative' };
const DIRECTION = { increase: 'increase', decrease: 'decrease' };

export function renderVerdict({ from, to, verdict, verdicts, counts, reached }) {
  return el(
    'section',
    {
      class: `verdict verdict--${verdict.value}`,
      'data-verdict': verdict.value,
      'aria-labelledby': 'verdict-title',
    },
    el('h2', { id: 'verdict-title' }, 'Verdict'),
    el('p', { class: 'verdict-words' }, sentence(from, verdict.value, to)),
    el('p', { class: 'quiet' }, basisWords(verdict, counts)),
    verdict.inferred_only && el('p', { class: 'quiet' }, 'It rests on inferred transfers alone.'),
    verdict.separated_by?.length > 0 && [
      el('p', null, 'What separates the two sides:'),
      renderSeparations(verdict.separated_by),
    ],
    verdict.value === 'conflicting' &&
      !verdict.separated_by?.length &&
      el('p', null, 'Nothing that is stated separates the two sides.'),
    renderStated(verdict.stated),
    verdicts?.length > 0 && renderEffects(from, verdicts),
    reached && el('p', { class: 'quiet' }, reachedWords(to, reached)),
    renderCounts(counts),
  );
}

// A cell is not raised or lowered; what takes place in it is.
const sentence = (from, value, to) => [
  SIGN[value] && signGlyph(SIGN[value]),
  entityLink(from),
  ' ',
  el('strong', null, VALUE[value] ?? value),
  ['cell', 'cell line'].includes(to.type) ? ' what takes place in ' : ' ',
  entityLink(to),
  '.',
];

function basisWords({ basis, value }, counts) {
  if (!basis) return 'No path and no statement speaks to it.';
  if (basis === 'assembled')
    return 'It rests on assembled paths only: their legs come from different statements, and nobody observed them together. It is a hypothesis.';
  if (basis === 'stated without steps') return 'It is stated, without steps in between.';
  const { positive, negative, unknown } = counts.documented ?? { positive: 0, negative: 0, unknown: 0 };
  const why =
    value === 'undetermined' && unknown ? `, because the sign of ${count(unknown, 'path')} is not known` : '';
  const all = positive + negative + unknown;
  return `It rests on ${count(all, 'documented path')}, ${all === 1 ? '' : 'each '}within one statement${why}.`;
}

function renderStated(stated) {
  if (!stated?.length) return null;
  return el(
    'p',
    null,
    'Stated without steps: ',
    stated.flatMap((one, index) => [
      index ? '; ' : '',
      link(statementPath(one.statement), one.statement),
      ' ',
      name(one.effect.label),
      ` (${DIRECTION[one.direction] ?? one.direction})`,
    ]),
    '.',
  );
}

function renderEffects(from, verdicts) {
  return el(
    'ul',
    { class: 'verdict-effects', 'aria-label': 'One verdict for each effect' },
    verdicts.map(one =>
      el(
        'li',
        { 'data-verdict': one.value },
        sentence(from, one.value, one.effect),
        ' ',
        el('span', { class: 'quiet' }, one.basis ?? ''),
      ),
    ),
  );
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
