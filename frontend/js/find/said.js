// Who says what of each effect: what is placed in the cell first, then what has no place, then what is only assembled.
import { el, joined, link, name, statementPath } from '../ui/dom.js';
import { capital, count } from '../ui/words.js';
import { sentence, sidesOf, verb } from './says.js';

const DIRECTION = { increase: 'a rise', decrease: 'a fall' };

const isPlaced = ({ said }) => !said.length || said.some(one => one.placed !== false);

/** Whether what decides about a cell is known to take place in it. */
export function isPlacedThere(verdicts) {
  const firm = verdicts?.filter(one => one.basis !== 'assembled') ?? [];
  return !firm.length || firm.some(isPlaced);
}

// Who says what, a line a statement.
export function renderSides({ said }) {
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
    : verb({ value: says, hedged });

const remarks = ({ basis, placed, reach, disputed, inferred }) =>
  [
    basis === 'stated without steps' && 'stated, without steps',
    disputed && 'the cited paper contradicts a step',
    placed === false && 'where is not stated',
    reach === 'not stated' && 'acts on it; reach not stated',
    inferred && 'over an inferred transfer',
  ].filter(Boolean);

// What statements say comes before what is put together from several.
export function renderEffects(from, verdicts) {
  const said = verdicts.filter(one => one.basis !== 'assembled');
  const [placed, elsewhere] = [said.filter(isPlaced), said.filter(one => !isPlaced(one))];
  const assembled = verdicts.filter(one => one.basis === 'assembled');
  return [
    renderEffectList(from, placed, null, 'One verdict for each effect'),
    renderEffectList(
      from,
      elsewhere,
      placed.length > 0 && 'Told beside it, place not stated:',
      'One verdict for each effect without a place',
    ),
    renderEffectList(
      from,
      assembled,
      said.length > 0 && 'Assembled over several statements, a hypothesis:',
      'One assembled verdict for each effect',
    ),
  ];
}

const renderEffectList = (from, verdicts, heading, label) =>
  verdicts.length > 0 && [
    heading && el('p', { class: 'quiet' }, heading),
    el(
      'ul',
      { class: 'verdict-effects', 'aria-label': label },
      verdicts.map(one => renderEffect(from, one)),
    ),
  ];

const renderEffect = (from, one) =>
  el(
    'li',
    { 'data-verdict': one.value, 'data-placed': String(isPlaced(one)) },
    sentence(from, one, one.effect),
    ' ',
    el('span', { class: 'quiet' }, one.basis === 'assembled' ? 'assembled' : sidesOf(one).map(renderSide)),
    renderSides({ said: one.said.filter(told => remarks(told).length > (isPlaced(one) ? 0 : 1)) }),
  );

// The statements of a side, each a link; one side alone is that of the verdict.
const renderSide = ([does, { statements, papers }], index, sides) => [
  index ? '; ' : '',
  sides.length > 1 && `${index ? does : capital(does)}: `,
  joined(statements, record => link(statementPath(record), record)),
  ` (${count(papers, 'paper')})`,
];
