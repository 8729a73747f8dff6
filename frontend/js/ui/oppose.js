// Whether two sides of a contradiction say the opposite. Pure.

// What most of the statements of a side say: for immunity or against it, more or less of the effect.
function leaning(side, byRecord, key) {
  const votes = side.statements.map(record => byRecord.get(record)?.[key]);
  const [one, other] = OPPOSITES[key].map(value => votes.filter(vote => vote === value).length);
  return Math.sign(one - other);
}

const OPPOSITES = { polarity: ['activates', 'suppresses'], effect_direction: ['increase', 'decrease'] };

/** Whether two sides lean to opposite directions. */
export const oppose = (a, b, byRecord) =>
  Object.keys(OPPOSITES).some(key => leaning(a, byRecord, key) * leaning(b, byRecord, key) < 0);
