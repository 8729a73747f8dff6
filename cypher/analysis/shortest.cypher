// One shortest path between two entities, at most eight legs; a type of vesicle stands for its instances.
// A path that changes statement on the way is not documented but assembled: a hypothesis that nobody observed as a whole.
// Signs multiply; transfers pass the sign on; an unknown leg, or a step whose cited paper says the opposite, makes it unknown.
// parameters: from (entity), to (entity)
// columns: length, sign, documented, inferred, legs, entities, labels
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
WITH [a] + COLLECT { MATCH (v:Vesicle)-[:INSTANCE_OF]->(a) RETURN v } AS starts,
     [b] + COLLECT { MATCH (v:Vesicle)-[:INSTANCE_OF]->(b) RETURN v } AS ends
UNWIND starts AS s
UNWIND ends AS t
WITH s, t WHERE s <> t
MATCH found = shortestPath((s)-[:RELEASES|CARRIES|REACHES|PRESENTS|LOADED_WITH|PRODUCES|ACTIVATES|INHIBITS|AFFECTS*..8]->(t))
WITH relationships(found) AS path
ORDER BY size(path)
LIMIT 1
WITH path, size(path) AS length, [r IN path | coalesce(r.transfer, r.step)] AS legs,
     [startNode(path[0])] + [r IN path | endNode(r)] AS nodes
WITH *, CASE
       WHEN any(r IN path WHERE r.sign = 'unknown') THEN 'unknown'
       WHEN EXISTS { MATCH (step:Step) WHERE step.id IN legs AND step.cited_paper_sign <> step.sign } THEN 'unknown'
       WHEN size([r IN path WHERE r.sign = 'negative']) % 2 = 1 THEN 'negative'
       ELSE 'positive'
     END AS sign
RETURN length, sign,
       all(r IN path WHERE r.statement = path[0].statement) AS documented,
       any(r IN path WHERE coalesce(r.status = 'inferred', r.inferred, false)) AS inferred,
       legs,
       [n IN nodes | CASE WHEN n:Vesicle THEN n.type ELSE n.id END] AS entities,
       [n IN nodes | n.label] AS labels
