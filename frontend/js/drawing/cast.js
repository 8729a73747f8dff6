// Who takes part in the drawing, and where each one stands.
import { DIRECTION } from '../ui/words.js';
import { locationWords } from '../ui/terms.js';
import { legsOf } from '../ui/legs.js';
import { isProduct, markOf, shapeOf } from './encoding.js';
import { box, settle, shelter } from './settle.js';

const DRAWN = ['source', 'vesicle', 'cargo', 'target', 'receptor', 'mediator', 'effect'];

/**
 * @param {any} statement
 * @returns {'words' | 'vesicle' | 'lanes'}
 */
function kindOf(statement) {
  const has = role => statement.participants.some(one => one.role === role);
  const legs = legsOf(statement).length;
  if (!has('vesicle') && !has('cargo') && legs === 0) return 'words';
  return legs === 0 ? 'vesicle' : 'lanes';
}

export const lineDirection = effect => ['marks', 'associated'].includes(effect?.direction);

// The effects of a statement, each with the key of its participant.
export function effectsOf(statement) {
  const effects = [...(statement.effects ?? [])];
  return new Map(
    statement.participants
      .filter(one => one.role === 'effect')
      .map(one => {
        const at = effects.findIndex(
          effect => (effect.entity.p ?? one.p) === one.p && effect.entity.id === one.entity.id,
        );
        return [one.p, at < 0 ? null : effects.splice(at, 1)[0]];
      }),
  );
}

export function directionWords(effect) {
  if (!effect) return [];
  if (lineDirection(effect) || effect.direction === 'not applicable') {
    return [effect.direction_note ?? DIRECTION[effect.direction]].filter(Boolean);
  }
  return [DIRECTION[effect.direction] ?? effect.direction, effect.direction_note].filter(Boolean);
}

const byKey = (a, b) => a.p.localeCompare(b.p, 'en', { numeric: true });

/**
 * @param {any} statement
 * @returns {{ kind: 'words' | 'vesicle' | 'lanes', nodes: import('./types.js').Box[] }}
 */
export function cast(statement) {
  const kind = kindOf(statement);
  const legs = legsOf(statement);
  const effects = effectsOf(statement);
  const used = new Set(legs.flatMap(leg => [leg.subject.p, leg.object.p]));
  const vesicles = new Set(statement.participants.filter(one => one.role === 'vesicle').map(one => one.p));
  const makers = new Set(legs.filter(leg => leg.relation === 'produces').map(leg => leg.subject.p));
  const cargoIds = new Set(statement.participants.filter(one => one.role === 'cargo').map(one => one.entity.id));
  const reached = new Set(statement.steps.map(step => step.object.p));
  const absent = new Set(legs.filter(leg => leg.negated && leg.relation === 'carries').map(leg => leg.object.p));
  const nodes = [];

  for (const one of [...statement.participants].sort(byKey)) {
    const effect = effects.get(one.p);
    const foldsIntoCargo = effect && cargoIds.has(one.entity.id) && !used.has(one.p) && !lineDirection(effect);
    const alone = kind === 'vesicle' && one.role !== 'vesicle' && !(lineDirection(effect) && !reached.has(one.p));
    if ((!DRAWN.includes(one.role) && !used.has(one.p)) || foldsIntoCargo || alone) continue;
    nodes.push(nodeFor(one, effect));
  }
  for (const node of nodes) {
    if (node.role === 'cargo') node.words.push(...foldedWords(statement, effects, used, node));
    settle(node, vesicles, makers, nodes, absent);
  }
  if (kind !== 'words') shelter(nodes);
  return { kind, nodes };
}

function nodeFor(one, effect) {
  const type = one.entity.type;
  const vesicle = one.role === 'vesicle';
  const words = [];
  if (markOf(type)) words.push(type);
  if (vesicle && isProduct(type)) words.push('not a vesicle');
  words.push(...[one.state, one.qualifier, one.disease?.label].filter(Boolean));
  if (one.location) words.push(locationWords(one.location));
  if (one.engineered) words.push('engineered');
  if (one.status && one.status !== 'stated') words.push(one.status);
  words.push(...directionWords(effect));
  return box(one.p, one.entity.label, {
    p: one.p,
    role: one.role,
    entity: one.entity,
    words,
    place: one.in ?? null,
    shape: vesicle ? (isProduct(type) ? 'product' : 'capsule') : shapeOf(type),
    mark: vesicle ? null : markOf(type),
    primary: Boolean(effect?.primary),
    dashed: Boolean(one.status) && one.status !== 'stated',
  });
}

// An effect that is one of the cargo itself ("the mRNA falls") is said on the cargo, not drawn twice.
function foldedWords(statement, effects, used, node) {
  return statement.participants
    .filter(one => one.role === 'effect' && one.entity.id === node.entity.id && !used.has(one.p))
    .filter(one => !lineDirection(effects.get(one.p)))
    .flatMap(one => directionWords(effects.get(one.p)));
}
