// A leg is a transfer or a step; list, drawing and sentence show the same ones in the same order.
// What is said of a leg, its sentence, verb, flags and remarks, comes with it from the API.

export const isTransfer = leg => /\/t\d+$/.test(leg.id);

export const tagOf = leg => (isTransfer(leg) ? 't' : '') + leg.n;

const byNumber = (a, b) => a.n - b.n;

export const legsOf = statement =>
  [[...statement.transfers].sort(byNumber), [...statement.steps].sort(byNumber)].flat();

const SPEAKING = ['marks', 'associated', 'no difference'];

// What stands in the place of legs: a statement that acts, marks or compares without any has still said something.
export const withoutLegs = statement =>
  statement.modifiers?.length || statement.effects?.some(effect => SPEAKING.includes(effect.direction))
    ? 'No transfer and no step is named'
    : 'This statement names no mechanism';

export const findLeg = (statement, tag) => legsOf(statement).find(leg => tagOf(leg) === tag);

export const detailOf = end => [end.state, end.qualifier].filter(Boolean).join(', ');

export const isDashed = leg => leg.inferred === true || (isTransfer(leg) && leg.status !== 'stated');

// Of a leg that the source says is not so there is no sign: it lies on no path.
export const signOf = leg => (leg.negated ? null : (leg.sign ?? null));

export const isDisputed = leg => Boolean(leg.cited_paper_sign) && leg.cited_paper_sign !== leg.sign;

/** The records of the statements that a path goes over, each once. */
export const recordsOf = path => [...new Set(path.legs.map(id => id.split('/')[0]))];
