// The last answers, each with its time, for when the server or its database is away.

const MOST = 100;
const MOMENTARY = /^\/(health|search)/;
const answers = new Map();
/** @type {(recalled: { at: Date, problem: any }) => void} */
let listener = () => {};

export function keep(path, body) {
  if (MOMENTARY.test(path)) return;
  answers.delete(path);
  answers.set(path, { body, at: new Date() });
  if (answers.size > MOST) answers.delete(answers.keys().next().value);
}

// The kept answer, or null; whoever listens hears of what time it is and why it stands in.
export function recall(path, problem) {
  const kept = answers.get(path);
  if (!kept) return null;
  listener({ at: kept.at, problem });
  return kept.body;
}

export const onRecall = hear => {
  listener = hear;
};
