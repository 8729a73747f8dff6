// What joins two of the scene: legs, and the lines of marking and association. Carrying is shown by place.
import { effectsOf, lineDirection } from '../drawing/cast.js';
import { headOf, isTransferRelation } from '../drawing/encoding.js';
import { legFacts } from '../drawing/links.js';
import { pipsOfLeg } from '../ui/pips.js';
import { isDashed, isDisputed, signOf } from '../ui/legs.js';

export const DISPUTED = 'cited paper disagrees';

/** @param {any} statement @param {any} cast */
export function tiesOf(statement, { actors, legs }) {
  const at = new Map(actors.map(one => [one.p, one]));
  const ties = [];
  for (const leg of legs) {
    const [from, to] = [at.get(leg.subject.p), at.get(leg.object.p)];
    if (
      ['carries', 'loaded_with'].includes(leg.relation) &&
      to.zone === 1 &&
      !to.body &&
      !to.leg &&
      !leg.negated
    ) {
      to.leg = legFacts(leg);
      if (isDashed(leg)) to.words.push(...leg.flags);
      to.words.push(...(pipsOfLeg(leg)?.signs ?? []));
      continue;
    }
    ties.push(tieOf(leg, from, to));
  }
  // A path goes over legs alone.
  return statement.whole ? ties : [...ties, ...lines(statement, actors)];
}

// More cargo than these mark their effect by one line from the vesicle.
const FEW = 3;

const MEANS = ['by binding'];

function tieOf(leg, from, to) {
  const word = leg.negated ? leg.relation_word : leg.verb || leg.relation_word;
  return {
    key: leg.id,
    leg: legFacts(leg),
    from,
    to,
    relation: leg.relation,
    sign: signOf(leg),
    head: headOf(leg.relation, leg.sign),
    transfer: isTransferRelation(leg.relation),
    dashed: isDashed(leg),
    negated: leg.negated === true,
    disputed: isDisputed(leg),
    word: leg.negated && !/\bnot\b/.test(word) ? `not: ${word}` : word,
    flags: [
      ...leg.flags.filter(flag => !MEANS.includes(flag)),
      ...(isDisputed(leg) ? [DISPUTED] : []),
      ...(pipsOfLeg(leg)?.signs ?? []),
    ],
  };
}

function lines(statement, actors) {
  const effects = effectsOf(statement);
  const reached = new Set(statement.steps.map(step => step.object.p));
  const cargo = actors.filter(one => one.role === 'cargo');
  const vesicle = actors.filter(one => one.body === 'vesicle');
  const many = cargo.length > FEW;
  const from = cargo.length && !many ? cargo : vesicle;
  return actors.flatMap(to => {
    const effect = to.role === 'effect' ? effects.get(to.p) : null;
    if (!lineDirection(effect) || reached.has(to.p)) return [];
    const relation = effect.direction === 'marks' ? 'marks' : 'associated_with';
    return from.map(one => ({
      key: `${one.key} ${relation} ${to.key}`,
      leg: null,
      from: one,
      to,
      relation,
      sign: null,
      head: headOf(relation, null),
      transfer: false,
      dashed: false,
      negated: false,
      disputed: false,
      word: `${many ? 'each cargo ' : ''}${relation === 'marks' ? 'marks' : 'goes with'}`,
      flags: [],
    }));
  });
}
