// Streams an edge list for the index: a row for each node, type and sign that leaves it, with the far ends and legs.
// parameters: none
// columns: source, relation, sign, targets, steps
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.step IS NOT NULL
RETURN a.n AS source, type(r) AS relation, r.sign AS sign, collect(b.n) AS targets, collect(r.step) AS steps
