"""Reads a GraphML file with NetworkX, and tells what it found as JSON."""
import json
import sys

import networkx

graph = networkx.read_graphml(sys.argv[1])
edges = {data["leg"]: dict(data, source=source, target=target) for source, target, data in graph.edges(data=True)}
types = {}
for data in edges.values():
    for name, value in data.items():
        types.setdefault(name, set()).add(type(value).__name__)
json.dump({
    "multigraph": graph.is_multigraph(),
    "directed": graph.is_directed(),
    "nodes": {node: data for node, data in graph.nodes(data=True)},
    "edges": edges,
    "types": {name: sorted(kinds) for name, kinds in types.items()},
    "absent": sorted({name for name in types if any(name not in data for data in edges.values())}),
    "graph": {name: value for name, value in graph.graph.items() if isinstance(value, str)},
}, sys.stdout)
