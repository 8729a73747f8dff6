// Zones of columns, and in each zone the column of each actor: right of everything that leads to it.

export const ZONES = [0, 1, 2, 3];

/** @returns {{ first: number[], count: number[] }} of each zone, in ranks */
export function rankActors({ actors }, ties) {
  const free = actors.filter(one => one.zone === null);
  const upstream = new Set();
  const leads = one => ties.filter(tie => tie.from === one && !tie.tab).map(tie => tie.to);
  const early = to => to.zone === 0 || to.zone === 1 || to.transfer?.relation === 'releases' || upstream.has(to);
  for (let round = 0; round < free.length; round++)
    for (const one of free) {
      const fed = ties.some(tie => tie.to === one && !upstream.has(tie.from) && !(tie.from.zone === 0));
      if (!fed && leads(one).length && leads(one).every(early)) upstream.add(one);
    }
  for (const one of free) one.zone = upstream.has(one) ? 0 : 3;
  const fedByTarget = one => ties.some(tie => tie.to === one && tie.from.zone === 3);
  for (const one of actors) if (one.zone === 2 && fedByTarget(one)) one.zone = 3;

  const first = [];
  const count = [];
  let next = 0;
  for (const zone of ZONES) {
    const some = actors.filter(one => one.zone === zone && !one.body && !one.transfer);
    const local = zone === 1 ? vesicleRanks(some) : longest(some, ties);
    const any = actors.some(one => one.zone === zone);
    first[zone] = next;
    count[zone] = any ? Math.max(1, ...some.map(one => local.get(one) + 1)) : 0;
    for (const one of some) one.rank = next + local.get(one);
    for (const one of actors) if (one.body && one.zone === zone) one.rank = next;
    next += count[zone];
  }
  return { first, count };
}

const vesicleRanks = some => new Map(some.map(one => [one, one.surface ? 1 : 0]));

function longest(some, ties) {
  const set = new Set(some);
  const kept = [];
  const leadsTo = (from, goal) => from === goal || kept.some(([a, b]) => a === from && leadsTo(b, goal));
  for (const { from, to } of ties)
    if (set.has(from) && set.has(to) && from !== to && !leadsTo(to, from)) kept.push([from, to]);
  const rank = new Map(some.map(one => [one, 0]));
  for (let round = 0; round < some.length; round++)
    for (const [from, to] of kept) rank.set(to, Math.max(rank.get(to), rank.get(from) + 1));
  // What nothing leads to stands just before the first that it leads to.
  for (const one of some) {
    const after = kept.filter(([from]) => from === one).map(([, to]) => rank.get(to));
    if (after.length && !ties.some(tie => tie.to === one)) rank.set(one, Math.min(...after) - 1);
  }
  return rank;
}
