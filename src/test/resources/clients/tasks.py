from exotrace import Exotrace, Problem

x = Exotrace("ADDRESS")

rows = x.statements()
print("plain rows:" if isinstance(rows, list) else "data frame:", len(rows))
assert len(x.statements(cargo=["PD-L1", "miR-21-5p"], target="T cell")) > len(x.statements(cargo="PD-L1", target="T cell")) > 0
assert x.statement("G047")["data_version"] == x.data_version()

found = x.paths("tumour cell-derived exosome", "CD8+ T cell", via="PD-L1")
assert found["documented"] and all(leg in found["legs"] for path in found["documented"] for leg in path["legs"])
assert x.paths("PD-L1", mode="documented")["ends"]
assert x.what_if(block="PD-L1")["stated"]["broken"]
assert len(x.claims(papers_min=2)) > 0

every = list(x.items("/statements", page=50))
assert len(every) == len(rows) and len({it["record"] for it in every}) == len(rows)

graph = x.graph(statement=["G047", "E006"])
edges = graph[1] if isinstance(graph, tuple) else [edge for _, _, edge in graph.edges(data=True)]
nodes = graph[0] if isinstance(graph, tuple) else dict(graph.nodes(data=True))
assert {it["statement"] for it in edges} == {"G047", "E006"}
assert any(it["negated"] == "true" for it in edges), "what the source denies stays an edge that says so"
vesicles = [name for name, it in nodes.items() if name != it["entity"]]
assert len(vesicles) == 2 and len({name.split("/")[0] for name in vesicles}) == 2, "each statement has its vesicle"

assert len(x.cypher("MATCH (s:Statement {record: $record}) RETURN s.record AS record", record="G047")) == 1

names = x.resolve(["PD-L1", {"name": "PD-1", "type": "protein"}, "A2M", "Tex", "florbl"], near=1)
assert [it["outcome"] for it in names] == ["found", "found", "unknown", "ambiguous", "unknown"]
assert names[0]["entity"]["id"] == "gene:CD274" and names[2]["human"]["curie"] == "HGNC:7" and len(names[3]["choices"]) == 2

told = x.annotate(["PD-L1", {"name": "miR-21-5p", "log2fc": -1.5}, "A2M", "florbl"], context={"target": ["T cell"]}, assembled=False)
assert told["coverage"]["total"] == len(told["items"]) == 4 and told["coverage"]["unresolved"] == 1
assert any(chain["statement"] == "G047" for chain in told["items"][0]["chains"]) and not told["items"][0]["hypotheses"]
every = x.annotate([{"name": "miR-21-5p", "log2fc": -1.5}])
assert every["complete"] and any(it["pushed_down"] == [1] or it["pushed_up"] == [1] for it in every["effects"])

try:
    x.paths("PDL2", "CD8+ T cell")
except Problem as problem:
    assert (problem.status, problem.code) == (404, "unknown-entity")
    assert problem.hints and "PD-L1" in problem.suggestions and "PD-L1" in str(problem)
else:
    raise AssertionError("an unknown name is a Problem")
print("all tasks done")
