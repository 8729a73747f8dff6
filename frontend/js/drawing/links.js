// What joins two boxes: the legs, and the lines of marking and association, which are no legs.
import { isDashed, isDisputed, legsOf, signOf, tagOf } from '../ui/legs.js';
import { pipsOfLeg } from '../ui/pips.js';
import { effectsOf, lineDirection } from './cast.js';
import { headOf, isTransferRelation } from './encoding.js';

// What stands on an arc, where room is dear.
const ON_ARC = {
  loaded_with: 'loaded with',
  capable_of: 'can',
  marks: 'marks',
  associated_with: 'goes with',
};
const NOT_ON_ARC = { loaded_with: 'not loaded with', capable_of: 'cannot' };

const CONTAINMENT = ['carries', 'loaded_with'];

/**
 * Cargo in its vesicle shows "carries" by standing there; every other leg becomes an arc.
 * @param {any} statement
 * @param {import('./types.js').Box[]} nodes
 * @returns {import('./types.js').Link[]}
 */
export function linksOf(statement, nodes) {
  const byKey = new Map(nodes.map(node => [node.key, node]));
  const arcs = [];
  for (const leg of legsOf(statement)) {
    const object = byKey.get(leg.object.p);
    if (CONTAINMENT.includes(leg.relation) && object?.parent === leg.subject.p && !object.leg && !leg.negated) {
      object.leg = legFacts(leg);
    } else {
      arcs.push(arcOf(leg));
    }
  }
  return /** @type {import('./types.js').Link[]} */ ([...arcs, ...markLines(statement, nodes)]);
}

/** @returns {import('./types.js').LegFacts} */
export const legFacts = leg => ({
  id: leg.id,
  tag: tagOf(leg),
  relation: leg.relation,
  sign: signOf(leg),
  name: [leg.sentence, pipsOfLeg(leg)?.words].filter(Boolean).join(' '),
  dashed: isDashed(leg),
  negated: leg.negated === true,
  flags: leg.flags,
});

/** @returns {import('./types.js').BareLink} */
function arcOf(leg) {
  const facts = legFacts(leg);
  return {
    key: leg.id,
    leg: facts,
    from: leg.subject.p,
    to: leg.object.p,
    relation: leg.relation,
    sign: facts.sign,
    head: headOf(leg.relation, leg.sign),
    double: isTransferRelation(leg.relation),
    dashed: facts.dashed,
    negated: facts.negated,
    disputed: isDisputed(leg),
    word: `${facts.tag} ${(leg.negated ? NOT_ON_ARC : ON_ARC)[leg.relation] ?? leg.relation_word}`,
    flags: facts.flags,
  };
}

/** @returns {import('./types.js').BareLink[]} */
function markLines(statement, nodes) {
  const effects = effectsOf(statement);
  const reached = new Set(statement.steps.map(step => step.object.p));
  const cargo = nodes.filter(node => node.role === 'cargo');
  const from = cargo.length ? cargo : nodes.filter(node => node.role === 'vesicle');
  const lines = [];
  for (const node of nodes) {
    const effect = node.role === 'effect' ? effects.get(node.key) : null;
    if (!lineDirection(effect) || reached.has(node.key)) continue;
    const relation = effect.direction === 'marks' ? 'marks' : 'associated_with';
    for (const one of from) {
      lines.push({
        key: `${one.key} ${relation} ${node.key}`,
        leg: null,
        from: one.key,
        to: node.key,
        relation,
        sign: null,
        head: headOf(relation, null),
        double: false,
        dashed: false,
        negated: false,
        disputed: false,
        word: ON_ARC[relation],
        flags: [],
      });
    }
  }
  return lines;
}
