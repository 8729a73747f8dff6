// A leg is a transfer or a step; list, drawing and sentence show the same ones in the same order.
import { RELATION, SIGN } from './words.js';

export const isTransfer = leg => /\/t\d+$/.test(leg.id);

export const tagOf = leg => (isTransfer(leg) ? 't' : '') + leg.n;

const byNumber = (a, b) => a.n - b.n;

export const legsOf = statement =>
  [[...statement.transfers].sort(byNumber), [...statement.steps].sort(byNumber)].flat();

export const findLeg = (statement, tag) => legsOf(statement).find(leg => tagOf(leg) === tag);

export const detailOf = end => [end.state, end.qualifier].filter(Boolean).join(', ');

export const nameOf = end => (detailOf(end) ? `${end.label} (${detailOf(end)})` : end.label);

// A molecule is activated; a process, an amount, an expression or a stability is increased.
export function verbOf(leg) {
  const amount = ['process', 'metabolite'].includes(leg.object.type) || leg.aspect;
  if (amount && leg.relation === 'activates') return 'increases';
  if (amount && leg.relation === 'inhibits') return 'decreases';
  return RELATION[leg.relation] ?? leg.relation;
}

// Hedged is a step of its own, or the step to the main effect of a hedged statement.
export function isHedged(leg, statement) {
  if (isTransfer(leg)) return false;
  const main = statement.effects?.find(effect => effect.primary)?.entity.id;
  const role = statement.participants.find(one => one.p === leg.object.p)?.role;
  return leg.hedged === true || (statement.modality === 'hedged' && role === 'effect' && leg.object.id === main);
}

// Where a step takes place, if the source says so.
export function placeOf(leg, statement) {
  const key = isTransfer(leg) ? null : leg.object_in;
  if (!key) return null;
  if (key === 'outside') return 'outside the cell';
  const place = statement.participants.find(one => one.p === key);
  return place && ['target', 'source'].includes(place.role)
    ? `in ${nameOf({ ...place.entity, state: place.state })}`
    : null;
}

// The short words that qualify a leg, in a fixed order.
export function flagsOf(leg, statement) {
  const flags = [];
  if (isTransfer(leg) && leg.status !== 'stated') flags.push(leg.status);
  if (leg.inferred) flags.push('inferred');
  if (isHedged(leg, statement)) flags.push('may');
  if (leg.aim) flags.push('aim');
  if (leg.mode) flags.push(`by ${leg.mode}`);
  if (leg.aspect) flags.push(leg.aspect);
  if (leg.assay) flags.push(leg.assay);
  if (leg.ambiguous) flags.push('ambiguous');
  return flags;
}

export const isDashed = leg => leg.inferred === true || (isTransfer(leg) && leg.status !== 'stated');

export const isDisputed = leg => Boolean(leg.cited_paper_sign) && leg.cited_paper_sign !== leg.sign;

// The word of the source where it is printed, else the curator's.
export function printedOf(leg) {
  if (leg.printed_as && leg.printed_as !== verbOf(leg)) return `printed “${leg.printed_as}”`;
  return leg.verb && ![leg.relation, verbOf(leg), leg.printed_as].includes(leg.verb)
    ? `read as “${leg.verb}”`
    : null;
}

// The sentence of a leg: what the list says, and the accessible name of its arc.
export function sentenceOf(leg, statement) {
  const facts = [
    leg.sign && SIGN[leg.sign],
    ...flagsOf(leg, statement),
    placeOf(leg, statement),
    printedOf(leg),
    isDisputed(leg) && 'cited paper disagrees',
  ].filter(Boolean);
  const claim = `${nameOf(leg.subject)} ${verbOf(leg)} ${nameOf(leg.object)}`;
  return `${isTransfer(leg) ? 'Transfer' : 'Step'} ${leg.n}. ${claim}.${facts.length ? ` ${facts.join('; ')}.` : ''}`;
}
