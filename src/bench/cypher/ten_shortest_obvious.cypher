// Ten shortest paths of at most four legs as one would first write it; loses by orders of magnitude.
// parameters: from, to
// columns: legs
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH path = SHORTEST 10 (a)-[]->{1,4}(b)
RETURN [r IN relationships(path) | r.step] AS legs
