// Reads an SBGN map with Cytoscape's converter and builds the graph of it; tells what it found as JSON.
const fs = require("node:fs");
const cytoscape = require("cytoscape");
const convert = require("sbgnml-to-cytoscape");

const elements = convert(fs.readFileSync(process.argv[2], "utf8"));
for (const node of elements.nodes) {
  if (node.data.parent === "") delete node.data.parent;
}
const graph = cytoscape({ headless: true, elements });
const box = (node) => node.data("bbox");
const within = (inner, outer) =>
  Math.abs(inner.x - outer.x) + inner.w / 2 < outer.w / 2 && Math.abs(inner.y - outer.y) + inner.h / 2 < outer.h / 2;
console.log(
  JSON.stringify({
    nodes: graph.nodes().length,
    edges: graph.edges().map((edge) => edge.data("class")),
    outside: graph.nodes().filter((node) => node.isChild() && !within(box(node), box(node.parent()))).length,
  }),
);
