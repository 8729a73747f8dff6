/**
 * Columns of the target side: each box stands right of everything that leads to it.
 * @param {import('./types.js').Box[]} nodes
 * @param {import('./types.js').Link[]} links
 */
export function rankNodes(nodes, links) {
  const grid = new Map(
    nodes.filter(node => node.lane === 'grid' && node.shape !== 'unstated').map(node => [node.key, node]),
  );
  const contained = new Set([...grid.values()].map(node => node.parent));
  const edges = acyclic(
    links
      .filter(link => grid.has(link.from) && grid.has(link.to) && link.from !== link.to)
      .filter(link => !contained.has(link.from) && !contained.has(link.to))
      .map(link => [link.from, link.to]),
  );

  const rank = new Map([...grid.keys()].map(key => [key, 0]));
  for (let round = 0; round < grid.size; round++) {
    for (const [from, to] of edges) rank.set(to, Math.max(rank.get(to), rank.get(from) + 1));
  }
  pullStarts(rank, edges, links);
  const last = Math.max(0, ...rank.values());
  for (const node of grid.values()) {
    const linked = links.some(link => link.from === node.key || link.to === node.key);
    node.rank = linked || node.container ? rank.get(node.key) : last;
    node.loose = !linked;
  }
  for (const node of nodes) if (node.container) span(node, nodes);
}

// An arc that would close a circle is left out of the ranking; it is drawn going back.
function acyclic(edges) {
  const kept = [];
  const leadsTo = (from, goal) => from === goal || kept.some(([a, b]) => a === from && leadsTo(b, goal));
  for (const [from, to] of edges) if (!leadsTo(to, from)) kept.push([from, to]);
  return kept;
}

// A box that nothing leads to stands just before the first box it leads to.
function pullStarts(rank, edges, links) {
  for (const key of rank.keys()) {
    const next = edges.filter(([from]) => from === key).map(([, to]) => rank.get(to));
    if (next.length && !links.some(link => link.to === key)) rank.set(key, Math.min(...next) - 1);
  }
}

function span(container, nodes) {
  const ranks = nodes.filter(node => node.parent === container.key).map(node => node.rank);
  const own = container.rank ?? 0;
  container.first = ranks.length ? Math.min(...ranks) : own;
  container.last = ranks.length ? Math.max(...ranks) : own;
  container.holds = ranks.length;
}
