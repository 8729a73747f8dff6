// Rails at the left of an upright scene: two arrows share one where neither passes the other's stretch.

/** Gives each tie its rail, the shortest nearest to what it joins. @returns how many there are */
export function assignRails(ties) {
  const span = tie => [tie.from.order, tie.to.order].sort((a, b) => a - b);
  const length = tie => span(tie)[1] - span(tie)[0];
  const rails = [];
  for (const tie of [...ties].sort((a, b) => length(a) - length(b) || (a.key < b.key ? -1 : 1))) {
    const [low, high] = span(tie);
    const isFree = rail =>
      rail.every(
        ([from, to, start]) =>
          high < from || to < low || (start === tie.from && tie.from.order === low && from === low),
      );
    let at = rails.findIndex(isFree);
    if (at < 0) at = rails.push([]) - 1;
    rails[at].push([low, high, tie.from]);
    tie.rail = at;
  }
  for (const tie of ties) tie.rails = rails.length;
  return rails.length;
}
