// A stretch of a path: what one statement says of it, and nothing else.

/** @typedef {{ record: string, legs: string[] }} Stretch */

/**
 * Where the statement changes a path has a seam.
 * @param {string[]} ids of legs, in the order of the path
 * @returns {Stretch[]}
 */
export function stretchesOf(ids) {
  /** @type {Stretch[]} */
  const stretches = [];
  for (const id of ids) {
    const record = id.slice(0, id.lastIndexOf('/'));
    if (stretches.at(-1)?.record === record) stretches.at(-1).legs.push(id);
    else stretches.push({ record, legs: [id] });
  }
  return stretches;
}

/**
 * Some legs of a statement, who takes part in them, and the bodies in which these stand. What modifies the statement, and
 * what takes no part, is not of the path; `whole` still says where its parts are placed.
 * @param {any} statement as the API tells it
 * @param {string[]} ids of its legs
 */
export function cutOf(statement, ids) {
  const isKept = leg => ids.includes(leg.id);
  const [transfers, steps] = [statement.transfers.filter(isKept), statement.steps.filter(isKept)];
  const keys = new Set([...transfers, ...steps].flatMap(leg => [leg.subject.p, leg.object.p]));
  const taking = statement.participants.filter(one => keys.has(one.p));
  for (const one of taking) if (one.in) keys.add(one.in);
  const carried = taking.some(one => one.role === 'cargo' && !isAbsent(statement, one));
  const vesicles = statement.participants.filter(one => one.role === 'vesicle');
  if (carried && vesicles.length && !vesicles.some(one => keys.has(one.p))) keys.add(vesicles[0].p);
  return {
    ...statement,
    transfers,
    steps,
    participants: statement.participants.filter(one => keys.has(one.p)),
    modifiers: [],
    agents: [],
    whole: statement,
  };
}

const isAbsent = ({ transfers }, { p }) =>
  transfers.some(leg => leg.negated && leg.relation === 'carries' && leg.object.p === p);
