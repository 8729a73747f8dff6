"""Times shortest paths by networkx. Reads an edge list of node numbers from a file, then a pair a line from standard
input; answers milliseconds and the nodes of a path a line, no nodes where there is none. Says "ready" first."""
import sys
import time

import networkx

graph = networkx.DiGraph()
with open(sys.argv[1], encoding="ascii") as edges:
    graph.add_edges_from(tuple(map(int, line.split("\t"))) for line in edges)
print("ready", flush=True)
for line in sys.stdin:
    source, target = map(int, line.split())
    before = time.perf_counter()
    try:
        path = networkx.shortest_path(graph, source, target)
    except (networkx.NetworkXNoPath, networkx.NodeNotFound):
        path = []
    ms = (time.perf_counter() - before) * 1000
    print(ms, *path, flush=True)
