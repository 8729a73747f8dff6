// Which contradictions are real, which of their sides oppose, and who speaks for a side. Pure.
import { oppose } from '../ui/oppose.js';
import { count } from '../ui/words.js';

const papersOf = side => side.papers ?? 0;
const bySize = (a, b) => papersOf(b) - papersOf(a) || b.statements.length - a.statements.length;
const pairs = sides => sides.flatMap((a, at) => sides.slice(at + 1).map(b => [a, b]));

/** The two largest sides that oppose, and all others; of sides that do not tell, the two largest. */
export function opposing(sides, byRecord) {
  const ordered = [...sides].sort(bySize);
  const pair = pairs(ordered).find(([a, b]) => oppose(a, b, byRecord)) ?? ordered.slice(0, 2);
  return { pair: sides.filter(side => pair.includes(side)), rest: sides.filter(side => !pair.includes(side)) };
}

/** The statement of a side that rests on most papers; of equal ones the first. Of a list that is cut its record alone. */
export const leading = (side, byRecord) =>
  side.statements
    .map(record => byRecord.get(record) ?? { record, title: record })
    .sort((a, b) => (b.papers ?? 0) - (a.papers ?? 0) || a.record.localeCompare(b.record))[0] ?? null;

// Different papers are what makes two sides, not what tells them apart.
const telling = ({ separated_by: separated }) => (separated ?? []).filter(({ facet }) => facet !== 'reference');

/** Real disagreements first: one question, papers on both sides, and little that is stated tells them apart. */
export const realFirst = conflicts =>
  [...conflicts].sort(
    (a, b) => rank(a) - rank(b) || telling(a).length - telling(b).length || weaker(b) - weaker(a),
  );

const weaker = ({ sides }) =>
  [...sides]
    .sort(bySize)
    .slice(0, 2)
    .reduce((least, side) => Math.min(least, papersOf(side)), Infinity);

// With more sides than these it is a subject, no disagreement.
const MANY = 4;

// The rules whose sides answer one question differently, as /aggregate counts disagreements.
const ONE_QUESTION = ['R1', 'R2', 'R4', 'R8', 'R11'];

function rank({ sides, rule, found_by: foundBy }) {
  if (sides.length < 2) return 4;
  if (foundBy?.length || sides.length > MANY) return 3;
  if (weaker({ sides }) === 0) return 2;
  return ONE_QUESTION.includes(rule) ? 0 : 1;
}

/** What separates the sides, in a sentence, or that nothing stated does. */
export function separates(conflict) {
  const apart = telling(conflict);
  if (conflict.differs) return `What separates them: ${conflict.differs}`;
  if (!apart.length) return 'Nothing that is stated separates them.';
  const words = apart.map(
    ({ facet, sides }) =>
      `${facet} (${sides.map(side => side.values.join(', ') || 'not stated').join(' against ')})`,
  );
  return `What separates them: ${words.join('; ')}.`;
}

export const papersWords = n => (n ? count(n, 'paper') : 'no paper known');

/**
 * The step by which a statement stands on its side: the one that is the matter of the contradiction, else the one
 * that ends where a step of the other ends with another sign, else the last that ends in its effect.
 * @param {string} id of the contradiction
 */
export function differingLeg(id, mine, theirs) {
  const legs = [...mine.transfers, ...mine.steps];
  const named = legs.find(leg => id.endsWith(leg.id));
  if (named) return named;
  const against = (leg, other) =>
    leg.object.id === other.object.id && (leg.sign !== other.sign || leg.negated !== other.negated);
  const others = [...theirs.transfers, ...theirs.steps];
  const effects = mine.effects?.filter(one => one.primary).map(one => one.entity.id) ?? [];
  return (
    mine.steps.find(leg => others.some(other => leg.subject.id === other.subject.id && against(leg, other))) ??
    mine.steps.find(leg => others.some(other => against(leg, other))) ??
    [...mine.steps].reverse().find(leg => effects.includes(leg.object.id)) ??
    null
  );
}
