"""Times shortest paths by networkx. Reads an edge list of node numbers from a file, then a pair a line from standard
input; answers milliseconds and length a line, -1 where there is no path. Says "ready" first."""
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
        length = networkx.shortest_path_length(graph, source, target)
    except (networkx.NetworkXNoPath, networkx.NodeNotFound):
        length = -1
    print((time.perf_counter() - before) * 1000, length, flush=True)
