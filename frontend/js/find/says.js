// Whether one thing raises or lowers another, in words.
import { el, entityLink } from '../ui/dom.js';
import { count } from '../ui/words.js';
import { signGlyph } from '../render/glyph.js';

export const VALUE = {
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
export const SIGN = { increases: 'positive', decreases: 'negative' };
const CELLS = ['cell', 'cell line'];

export const isCell = ({ type }) => CELLS.includes(type);

export const verb = ({ value, hedged }) => (hedged && MAY[value]) || VALUE[value];

// A cell is not raised or lowered; what takes place in it is.
export const sentence = (from, verdict, to, { placed = true } = {}) => [
  SIGN[verdict.value] && signGlyph(SIGN[verdict.value]),
  entityLink(from),
  ' ',
  el('strong', null, verb(verdict)),
  isCell(to) && verdict.value !== 'differs_by_effect' ? ` what ${placed ? 'takes place in' : 'is told of'} ` : ' ',
  entityLink(to),
  placed ? '.' : '; where it takes place is not stated.',
];

/** The sides of a verdict that somebody takes, each with its verb. */
export const sidesOf = ({ raises, lowers, no_difference: none, open }) =>
  [
    ['raises', raises],
    ['lowers', lowers],
    ['makes no difference', none],
    ['leaves it open', open],
  ].filter(([, side]) => side.statements.length);

export const unitsWords = ({ statements, papers }) =>
  `${count(statements.length, 'statement')}, ${count(papers, 'paper')}`;
