// Who is on the scene, in which body, and what is said of each.
import { directionWords, effectsOf, lineDirection } from '../drawing/cast.js';
import { isIntervention, isPlace, isProduct, markOf } from '../drawing/encoding.js';
import { legsOf } from '../ui/legs.js';
import { locationWords } from '../ui/terms.js';

const DRAWN = ['source', 'vesicle', 'cargo', 'target', 'receptor', 'mediator', 'effect'];
// Processes that are a transfer: what acts on them acts on the arrow.
const REALISES = { 'proc:exosome-secretion': 'releases', 'proc:exosome-uptake': 'reaches' };

export const byKey = (a, b) => a.p.localeCompare(b.p, 'en', { numeric: true });

/** @param {any} statement whole, or a stretch that a path cuts from a `whole` one */
export function actorsOf(statement) {
  const whole = statement.whole ?? statement;
  const effects = effectsOf(whole);
  const legs = legsOf(statement);
  const used = new Set(legs.flatMap(leg => [leg.subject.p, leg.object.p]));
  const hit = new Set((statement.modifiers ?? []).map(one => one.acts_on?.p));
  const bodies = new Map();
  const actors = [];
  const also = [];
  const people = [...statement.participants].sort(byKey);
  const cargoIds = new Set(people.filter(one => one.role === 'cargo').map(one => one.entity.id));
  for (const one of people) {
    const effect = effects.get(one.p);
    const folds = effect && cargoIds.has(one.entity.id) && !used.has(one.p) && !lineDirection(effect);
    if ((!DRAWN.includes(one.role) && !used.has(one.p)) || folds) continue;
    const actor = actorFor(one, effect, effects, people, used);
    const body = ['source', 'vesicle', 'target'].includes(one.role) || isPlace(one.entity.type);
    if (body && one.role !== 'cargo') {
      actor.body = one.role === 'source' ? 'source' : one.role === 'vesicle' ? 'vesicle' : 'target';
      bodies.set(one.p, actor);
    }
    const free = !body && one.role === 'effect' && !used.has(one.p) && !hit.has(one.p) && !lineDirection(effect);
    if (free) also.push(actor);
    else actors.push(actor);
  }
  // A statement that names nothing but effects shows them as they are.
  if (!actors.length) return { actors, bodies, also, legs };
  for (const actor of actors) settle(actor, bodies, legs, whole);
  for (const actor of bodies.values()) faint(actor, legs, actors);
  return { actors, bodies, also, legs };
}

function actorFor(one, effect, effects, people, used) {
  const type = one.entity.type;
  const words = [];
  if (one.role === 'vesicle' && isProduct(type)) words.push('not a vesicle');
  words.push(...[one.state, one.qualifier, one.disease?.label].filter(Boolean));
  if (one.engineered) words.push('engineered');
  if (one.status && one.status !== 'stated') words.push(one.status);
  const folded = people.filter(
    other =>
      one.role === 'cargo' &&
      other.role === 'effect' &&
      other.entity.id === one.entity.id &&
      !used.has(other.p) &&
      !lineDirection(effects.get(other.p)),
  );
  const said = effect ?? (folded[0] && effects.get(folded[0].p));
  if (said && !['increase', 'decrease'].includes(said.direction)) words.push(...directionWords(said));
  else if (said?.direction_note) words.push(said.direction_note);
  return {
    key: one.p,
    p: one.p,
    role: one.role,
    entity: one.entity,
    one,
    label: one.entity.label,
    words,
    kind: kindOf(type),
    direction: ['increase', 'decrease'].includes(said?.direction) ? said.direction : null,
    primary: Boolean(effect?.primary),
    told: folded.map(other => other.p),
    dashed: Boolean(one.status) && one.status !== 'stated',
    body: null,
    product: one.role === 'vesicle' && isProduct(type),
    zone: null,
    band: null,
    tabs: [],
    leg: null,
  };
}

/** What its body is drawn as. */
export const kindOf = type =>
  isIntervention(type)
    ? 'agent'
    : ({ 'nucleic acid': 'strand', 'simple chemical': 'dot', macromolecule: 'protein', complex: 'protein' }[
        markOf(type)
      ] ?? 'words');

function settle(actor, bodies, legs, statement) {
  const vesicle = [...bodies.values()].find(one => one.body === 'vesicle');
  const place = actor.one.in;
  if (actor.body) {
    actor.zone = { source: 0, vesicle: 1, target: 3 }[actor.body];
    actor.band = actor.key;
    return;
  }
  const realised = REALISES[actor.entity.id];
  const carried = realised && legs.find(leg => leg.relation === realised && !leg.negated);
  actor.transfer = carried ? { id: carried.id, relation: realised } : null;
  if (actor.transfer) actor.zone = realised === 'releases' ? 0 : 3;
  if (actor.transfer) return;
  const absent = legsOf(statement).some(
    leg => leg.negated && leg.relation === 'carries' && leg.object.p === actor.p,
  );
  const home = bodies.get(place);
  if (vesicle && !absent && (actor.role === 'cargo' || home === vesicle)) {
    actor.zone = 1;
    actor.band = vesicle.key;
    actor.surface = surfaceOf(actor, statement);
    if (actor.surface === 'contact') actor.words.push('contact stated, place not');
    else if (!actor.surface && !actor.one.location && actor.role === 'cargo') actor.unplaced = true;
    if (actor.one.location && !['surface', 'lumen'].includes(actor.one.location))
      actor.words.push(locationWords(actor.one.location));
    return;
  }
  if (place === 'outside') Object.assign(actor, { zone: 2, band: 'outside' });
  else if (home?.body === 'source') Object.assign(actor, { zone: 0, band: home.key });
  else if (home?.body === 'target') Object.assign(actor, { zone: 3, band: home.key });
  else Object.assign(actor, { zone: null, band: 'strip' });
  if (actor.role === 'receptor') {
    const site = actor.entity.site ?? actor.one.site;
    actor.spans = (site?.where ?? site) === 'membrane' && home?.body === 'target';
    if (!actor.spans) actor.words.push('site not stated');
  }
}

// Out on the membrane: stated, or the ligand of a binding step whose partner is no cargo of it.
function surfaceOf(actor, statement) {
  if (actor.role !== 'cargo') return null;
  if (actor.one.location === 'surface' || actor.one.location === 'membrane') return 'stated';
  if (actor.one.location) return null;
  const role = p => statement.participants.find(one => one.p === p);
  const binds = legsOf(statement).some(
    leg =>
      leg.subject.p === actor.p &&
      (leg.mode === 'binding' || leg.relation === 'binds') &&
      (role(leg.object.p)?.role === 'receptor' || role(leg.object.p)?.in !== actor.one.in),
  );
  return binds ? 'contact' : null;
}

function faint(body, legs, actors) {
  const touched = legs.some(leg => [leg.subject.p, leg.object.p].includes(body.p));
  body.faint = !touched && body.body !== 'vesicle' && !actors.some(one => one.band === body.key && one !== body);
  if (body.faint) body.words.push('no step stated');
}
