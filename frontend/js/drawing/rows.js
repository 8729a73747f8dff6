/**
 * Rows of the target side: straight lines first, then room for what stands beside a cell box.
 * @param {import('./types.js').Box[]} nodes
 * @param {import('./types.js').Link[]} links
 */
export function rowNodes(nodes, links) {
  const grid = nodes.filter(node => node.lane === 'grid');
  const containers = grid.filter(node => node.container);
  const taken = new Set();
  const turn = node => {
    const at = links.findIndex(link => link.to === node.key || link.from === node.key);
    return at < 0 ? links.length : at;
  };
  grid.sort((a, b) => turn(a) - turn(b));
  const before = node =>
    links
      .filter(link => link.to === node.key)
      .map(link => grid.find(one => one.key === link.from))
      .filter(one => one && one.row !== undefined);

  for (const container of containers.filter(one => !idle(one)))
    placeContainer(container, grid, containers, before, taken);
  const free = grid.filter(node => !node.container && !node.parent);
  for (const rank of ranksOf(free)) {
    settle(
      free.filter(node => node.rank === rank),
      before,
      row => !taken.has(`${rank},${row}`),
      taken,
    );
  }
  for (const container of containers.filter(idle)) placeContainer(container, grid, containers, before, taken);
}

// A cell box with nothing in it and no line to it comes last.
const idle = container => container.loose && !container.holds;

const ranksOf = nodes => [...new Set(nodes.map(node => node.rank))].sort((a, b) => a - b);

function placeContainer(container, grid, containers, before, taken) {
  const inside = grid.filter(node => node.parent === container.key);
  const own = new Set();
  for (const rank of ranksOf(inside)) {
    settle(
      inside.filter(node => node.rank === rank),
      node => before(node).filter(one => one.parent === container.key),
      row => !own.has(`${rank},${row}`),
      own,
    );
  }
  container.height = Math.max(0, ...inside.map(node => node.row)) + 1;
  let base = 0;
  while (!fits(container, base, taken)) base++;
  container.row = base;
  container.lastRow = base + container.height - 1;
  for (const node of inside) node.row += base;
  for (let rank = container.first; rank <= container.last; rank++) {
    for (let row = base; row <= container.lastRow; row++) taken.add(`${rank},${row}`);
  }
}

function fits(container, base, taken) {
  for (let rank = container.first; rank <= container.last; rank++) {
    for (let row = base; row < base + container.height; row++) if (taken.has(`${rank},${row}`)) return false;
  }
  return true;
}

// Boxes of one column: each near the mean row of what leads to it, siblings as a block around it.
function settle(nodes, before, isFree, taken) {
  const wish = new Map(
    nodes.map(node => {
      const rows = before(node).map(one => one.row);
      return [node, rows.length ? rows.reduce((a, b) => a + b, 0) / rows.length : 0];
    }),
  );
  const wishes = [...new Set(wish.values())].sort((a, b) => a - b);
  for (const wanted of wishes) {
    const block = nodes.filter(node => wish.get(node) === wanted);
    let row = Math.max(0, Math.round(wanted - (block.length - 1) / 2));
    for (const node of block) {
      while (!isFree(row)) row++;
      node.row = row;
      taken.add(`${node.rank},${row}`);
      row++;
    }
  }
}
