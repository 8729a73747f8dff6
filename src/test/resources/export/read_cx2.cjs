// Reads a CX2 network with NDEx's client, and draws it as its style says with Cytoscape; tells what it found as JSON.
console.warn = () => {};
const fs = require("node:fs");
const cytoscape = require("cytoscape");
const { CX2Network } = require("@js4cytoscape/ndex-client");

const aspects = Object.assign({}, ...JSON.parse(fs.readFileSync(process.argv[2], "utf8")));
const style = aspects.visualProperties[0];
const network = CX2Network.fromJSON({ ...aspects, visualProperties: style });

// What a style gives to an element: the mapping where it has the value, else the default.
function look(kind, values) {
  const found = { ...style.default[kind] };
  for (const [name, { type, definition }] of Object.entries(style[kind + "Mapping"])) {
    const value = values[definition.attribute];
    if (type === "PASSTHROUGH") found[name] = value;
    else found[name] = definition.map.find((it) => it.v === value)?.vp ?? found[name];
  }
  return found;
}

const graph = cytoscape({ headless: true, styleEnabled: true });
for (const node of network.getNodes()) {
  const { NODE_SHAPE, NODE_LABEL, NODE_BACKGROUND_COLOR } = look("node", node.v);
  graph.add({
    data: { ...node.v, id: `n${node.id}` }, position: { x: node.x, y: node.y },
    style: { shape: NODE_SHAPE, label: NODE_LABEL, "background-color": NODE_BACKGROUND_COLOR },
  });
}
for (const edge of network.getEdges()) {
  const { EDGE_TARGET_ARROW_SHAPE, EDGE_LABEL, EDGE_LINE_STYLE, EDGE_LINE_COLOR } = look("edge", edge.v);
  graph.add({
    data: { ...edge.v, id: `e${edge.id}`, source: `n${edge.s}`, target: `n${edge.t}` },
    style: {
      "target-arrow-shape": EDGE_TARGET_ARROW_SHAPE === "arrow" ? "vee" : EDGE_TARGET_ARROW_SHAPE, label: EDGE_LABEL,
      "line-style": EDGE_LINE_STYLE, "line-color": EDGE_LINE_COLOR,
    },
  });
}
fs.writeFileSync(
  1,
  JSON.stringify({
    validation: network.validate(),
    statistics: network.getStatistics(),
    nodes: graph.nodes().map((node) => ({ class: node.data("class"), label: node.style("label"), shape: node.style("shape"), fill: node.style("background-color") })),
    edges: graph.edges().map((edge) => ({
      key: edge.data("key"), relation: edge.data("interaction"), sign: edge.data("sign"), negated: edge.data("negated"), publications: edge.data("publications") ?? [],
      pips: edge.data("pips") ?? [], rung: [edge.data("rung_floor"), edge.data("rung_ceiling")], attribution: edge.data("attribution"),
      head: edge.style("target-arrow-shape"), line: edge.style("line-style"), label: edge.style("label"),
    })),
  }),
);
process.exit(0);
