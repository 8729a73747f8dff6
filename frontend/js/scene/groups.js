// What stands together in an upright scene: a body with what is in it, or things without one.

/** In the order in which it happens: source, what is before it, vesicle, outside, targets, what has no cell. */
export function groupsOf(actors, ties) {
  const inOrder = list => [...list].sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1));
  const plain = actors.filter(one => !one.body && !one.transfer);
  /** @type {any[]} */
  const groups = [];
  for (const body of actors.filter(one => one.body === 'source'))
    groups.push({ body, actors: inOrder(plain.filter(one => one.zone === 0 && one.band === body.key)) });
  const before = inOrder(plain.filter(one => one.zone === 0 && one.band === 'strip'));
  if (before.length) groups.push({ body: null, name: 'strip', actors: before });
  for (const body of actors.filter(one => one.body === 'vesicle'))
    groups.push({
      body,
      actors: plain.filter(one => one.zone === 1 && !one.surface),
      surface: plain.filter(one => one.zone === 1 && one.surface),
    });
  for (const group of groups) if (group.surface) group.actors = [...group.actors, ...group.surface];
  const outside = inOrder(plain.filter(one => one.band === 'outside'));
  if (outside.length) groups.push({ body: null, name: 'outside', actors: outside });
  for (const body of actors.filter(one => one.body === 'target'))
    groups.push({ body, actors: inOrder(plain.filter(one => one.zone === 3 && one.band === body.key)) });
  const loose = inOrder(plain.filter(one => one.zone === 3 && one.band === 'strip'));
  if (loose.length) groups.push({ body: null, name: 'strip', actors: loose });
  // What is a transfer stands beside its arrow, on the way into the body that the arrow reaches.
  for (const one of actors.filter(it => it.transfer)) {
    const carrying = ties.find(tie => tie.leg?.id === one.transfer.id);
    const group = groups.find(it => it.body === carrying.to);
    group.entering = [...(group.entering ?? []), one];
  }
  return groups;
}

export const isInner = tie => {
  const [a, b] = [tie.from.home, tie.to.home];
  if (a !== b || !a.body || tie.from.surface || tie.to.spans || tie.to.body) return null;
  return tie.from.transfer || tie.to.transfer ? null : a;
};

// From one body straight down into the next.
export function isDown(tie, groups) {
  const [a, b] = [groups.indexOf(tie.from.home), groups.indexOf(tie.to.home)];
  tie.down = Boolean(tie.from.body && tie.to.body && b === a + 1 && !tie.from.home.surface?.length);
  return tie.down;
}
