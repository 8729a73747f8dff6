// From an answer of /aggregate to the ends and lines of the landscape. Pure.
import { canTellMore, foldsByClass } from './question.js';
import { endKey, endLabel, groupKey, LANES } from './lanes.js';

const number = n => n.toLocaleString('en-GB');

/** @param {any} answer @param {import('./question.js').Asked} asked */
export const endsOf = (answer, asked) =>
  LANES.map(lane => {
    const used = new Set(answer.items.map(item => endKey(item[lane.key])));
    return answer.ends[lane.key]
      .filter(({ end }) => used.has(endKey(end)))
      .map(({ end, statements, papers, holds }) => ({
        key: endKey(end),
        label: endLabel(end, lane),
        tally: number(statements),
        statements,
        papers,
        holds,
        opens:
          end !== null &&
          (end.others === undefined
            ? foldsByClass(lane.key) && holds > 1 && !asked.open.includes(end.id)
            : canTellMore(asked, lane.key)),
      }));
  });

/** One line a group. */
export const linesOf = answer =>
  answer.items.map(item => ({
    ...item,
    key: groupKey(item),
    keys: LANES.map(({ key }) => endKey(item[key])),
    gaps: LANES.filter(({ key }) => item[key] === null).length,
    groups: [groupKey(item)],
  }));

/** On a phone: what is the same in two lanes and in sign is one line. */
export function between(lines, pair) {
  const merged = new Map();
  for (const line of lines) {
    const keys = line.keys.slice(pair, pair + 2);
    const key = `${keys.join(',')},${line.sign ?? ''}`;
    const one = merged.get(key) ?? {
      ...line,
      key,
      keys,
      groups: [],
      papers: 0,
      statements: 0,
      conflicts: 0,
      disagreements: 0,
      gaps: 2,
    };
    one.groups.push(line.key);
    one.papers = Math.max(one.papers, line.papers);
    one.statements += line.statements;
    one.conflicts = Math.max(one.conflicts, line.conflicts);
    one.disagreements = Math.max(one.disagreements, line.disagreements);
    one.gaps = Math.min(one.gaps, keys.filter(end => end === 'none').length);
    merged.set(key, one);
  }
  return [...merged.values()];
}

/** Whether a line is of what is to stand out. */
export const STANDS_OUT = {
  disagreement: line => line.disagreements > 0,
  conflict: line => line.conflicts > 0,
  'one-paper': line => line.papers === 1,
  'no-paper': line => line.papers === 0,
  gap: line => line.gaps > 0,
};
