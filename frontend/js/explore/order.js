// In which order the ends stand in their lanes, so that few lines cross. Pure, and the same for the same groups.
import { isOthers, NONE } from './lanes.js';

const ROUNDS = 12;

/**
 * @param {{ keys: string[] }[]} lines the end of each in each lane
 * @param {string[][]} lanes the ends of each lane, in the order to begin with
 * @returns {string[][]} what is told together comes after all else, what is not stated last
 */
export function ordered(lines, lanes) {
  let now = lanes.map(keys => settled(keys, (a, b) => keys.indexOf(a) - keys.indexOf(b)));
  let best = now;
  let fewest = crossings(lines, now);
  for (let round = 0; round < ROUNDS && fewest; round++) {
    now = sweep(lines, now, round % 2 === 0);
    const found = crossings(lines, now);
    if (found < fewest) [best, fewest] = [now, found];
  }
  return best;
}

const rank = key => (key === NONE ? 2 : isOthers(key) ? 1 : 0);

const settled = (keys, compare) => [...keys].sort((a, b) => rank(a) - rank(b) || compare(a, b));

// Each end goes to the mean place of those that its lines come from; to and fro through the lanes.
function sweep(lines, lanes, rightward) {
  const next = lanes.map(keys => [...keys]);
  const steps = lanes.map((_, at) => at);
  for (const at of rightward ? steps.slice(1) : steps.slice(0, -1).reverse()) {
    const beside = placesOf(next[rightward ? at - 1 : at + 1]);
    const own = placesOf(next[at]);
    const sums = new Map();
    for (const { keys } of lines) {
      const sum = sums.get(keys[at]) ?? { of: 0, n: 0 };
      sum.of += beside.get(keys[rightward ? at - 1 : at + 1]);
      sum.n++;
      sums.set(keys[at], sum);
    }
    const mean = key => (sums.has(key) ? sums.get(key).of / sums.get(key).n : own.get(key));
    next[at] = settled(next[at], (a, b) => mean(a) - mean(b) || own.get(a) - own.get(b));
  }
  return next;
}

const placesOf = keys => new Map(keys.map((key, place) => [key, place]));

/** How often lines cross between neighbouring lanes. */
export function crossings(lines, lanes) {
  let count = 0;
  for (let at = 0; at + 1 < lanes.length; at++) {
    const [left, right] = [placesOf(lanes[at]), placesOf(lanes[at + 1])];
    const table = lanes[at].map(() => new Array(lanes[at + 1].length).fill(0));
    for (const { keys } of lines) table[left.get(keys[at])][right.get(keys[at + 1])]++;
    const above = new Array(lanes[at + 1].length).fill(0);
    for (const row of table) {
      let beyond = 0;
      for (let place = row.length - 1; place >= 0; place--) {
        count += row[place] * beyond;
        beyond += above[place];
      }
      row.forEach((n, place) => (above[place] += n));
    }
  }
  return count;
}
