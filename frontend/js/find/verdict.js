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
  no_difference: 'makes no difference to',
  differs_by_effect: 'raises some and lowers other effects in',
  undetermined: 'has an undetermined effect on',
};
const MAY = {
  increases: 'may raise',
  decreases: 'may lower',
  conflicting: 'may raise and lower',
  no_difference: 'may make no difference to',
};
const SIGN = { increases: 'positive', decreases: 'negative' };
const DIRECTION = { increase: 'a rise', decrease: 'a fall' };
const CELLS = ['cell', 'cell line'];

export function renderVerdict({ from, to, verdict, verdicts, counts, reached }) {
  return el(
    'section',
    {
      class: `verdict verdict--${verdict.value}`,
      'data-verdict': verdict.value,
      'aria-labelledby': 'verdict-title',
    },
    el('h2', { id: 'verdict-title' }, 'Verdict'),
    el('p', { class: 'verdict-words' }, sentence(from, verdict, to)),
    el('p', { class: 'quiet' }, basisWords(verdict)),
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

// A cell is not raised or lowered; what takes place in it is.
const sentence = (from, { value, hedged }, to) => [
  SIGN[value] && signGlyph(SIGN[value]),
  entityLink(from),
  ' ',
  el('strong', null, (hedged && MAY[value]) || VALUE[value]),
  CELLS.includes(to.type) && value !== 'differs_by_effect' ? ' what takes place in ' : ' ',
  entityLink(to),
  '.',
];

function basisWords({ basis, raises, lowers, no_difference: none, open }) {
  if (!basis) return 'No path and no statement speaks to it.';
  if (basis === 'assembled')
    return 'It rests on assembled paths only: their legs come from different statements, and nobody observed them together. It is a hypothesis.';
  const words = sidesOf({ raises, lowers, no_difference: none, open })
    .map(([verb, side]) => `${verb}: ${unitsWords(side)}`)
    .join('; ');
  return `${capital(words)}.${basis === 'stated without steps' ? ' It is stated, without steps in between.' : ''}`;
}

const sidesOf = ({ raises, lowers, no_difference: none, open }) =>
  [
    ['raises', raises],
    ['lowers', lowers],
    ['makes no difference', none],
    ['leaves it open', open],
  ].filter(([, side]) => side.statements.length);

// The statements of a side, each a link.
const renderSide = ([verb, { statements, papers }], index) => [
  index ? '; ' : '',
  `${index ? verb : capital(verb)}: `,
  statements.flatMap((record, place) => [place ? ', ' : '', link(statementPath(record), record)]),
  ` (${count(papers, 'paper')})`,
];

const unitsWords = ({ statements, papers }) =>
  `${count(statements.length, 'statement')}, ${count(papers, 'paper')}`;
const capital = text => text.charAt(0).toUpperCase() + text.slice(1);

// Who says what, a line a statement.
function renderSides({ said }) {
  if (!said?.length) return null;
  return el('ul', { class: 'verdict-said', 'aria-label': 'What each statement says' }, said.map(renderSaid));
}

const renderSaid = one =>
  el(
    'li',
    null,
    link(statementPath(one.statement), one.statement),
    ' ',
    saysWords(one),
    ' ',
    name(one.opposite_of?.label ?? one.effect.label),
    one.opposite_of && [', told of its opposite ', name(one.effect.label)],
    remarks(one).map(remark => [' ', el('span', { class: 'quiet' }, `(${remark})`)]),
  );

const saysWords = ({ says, hedged, disputed, direction }) =>
  says === 'undetermined'
    ? `leaves open${disputed && DIRECTION[direction] ? `, though it states ${DIRECTION[direction]},` : ''}`
    : (hedged && MAY[says]) || VALUE[says];

const remarks = ({ basis, placed, reach, disputed, inferred }) =>
  [
    basis === 'stated without steps' && 'stated, without steps',
    disputed && 'the cited paper contradicts a step',
    placed === false && 'where is not stated',
    reach === 'not stated' && 'acts on it; reach not stated',
    inferred && 'over an inferred transfer',
  ].filter(Boolean);

// What statements say comes before what is put together from several.
function renderEffects(from, verdicts) {
  const said = verdicts.filter(one => one.basis !== 'assembled');
  const assembled = verdicts.filter(one => one.basis === 'assembled');
  return [
    said.length > 0 && renderEffectList(from, said, 'One verdict for each effect'),
    assembled.length > 0 && [
      said.length > 0 && el('p', { class: 'quiet' }, 'Assembled over several statements, a hypothesis:'),
      renderEffectList(from, assembled, 'One assembled verdict for each effect'),
    ],
  ];
}

const renderEffectList = (from, verdicts, label) =>
  el(
    'ul',
    { class: 'verdict-effects', 'aria-label': label },
    verdicts.map(one =>
      el(
        'li',
        { 'data-verdict': one.value },
        sentence(from, one, one.effect),
        ' ',
        el('span', { class: 'quiet' }, one.basis === 'assembled' ? 'assembled' : sidesOf(one).map(renderSide)),
        renderSides({ said: one.said.filter(told => remarks(told).length > 0) }),
      ),
    ),
  );

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
