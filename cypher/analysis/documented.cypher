// All documented paths between two entities: every leg from one statement, at most eight legs. A type of vesicle stands for
// its instances. A leg that only a process ties to a transfer (secretion to the release) is not followed here.
// Signs multiply; transfers pass the sign on; an unknown leg, or a step whose cited paper says the opposite, makes it unknown.
// parameters: from (entity), to (entity)
// columns: statement, length, sign, inferred, legs, entities, labels
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
WITH [a] + COLLECT { MATCH (v:Vesicle)-[:INSTANCE_OF]->(a) RETURN v } AS starts,
     [b] + COLLECT { MATCH (v:Vesicle)-[:INSTANCE_OF]->(b) RETURN v } AS ends
UNWIND starts AS s
MATCH (s)-[first:RELEASES|CARRIES|REACHES|PRESENTS|LOADED_WITH|PRODUCES|ACTIVATES|INHIBITS|AFFECTS]->(x)
MATCH (x)-[rest:RELEASES|CARRIES|REACHES|PRESENTS|LOADED_WITH|PRODUCES|ACTIVATES|INHIBITS|AFFECTS*0..7]->(last:Participant)
WHERE all(r IN rest WHERE r.statement = first.statement)
WITH ends, last, [first] + rest AS path
WHERE last IN ends
WITH path, [startNode(path[0])] + [r IN path | endNode(r)] AS nodes
WHERE all(n IN nodes WHERE size([m IN nodes WHERE m = n]) = 1)
WITH path, nodes, size(path) AS length, [r IN path | coalesce(r.transfer, r.step)] AS legs
WITH *, CASE
       WHEN any(r IN path WHERE r.sign = 'unknown') THEN 'unknown'
       WHEN EXISTS { MATCH (step:Step) WHERE step.id IN legs AND step.cited_paper_sign <> step.sign } THEN 'unknown'
       WHEN size([r IN path WHERE r.sign = 'negative']) % 2 = 1 THEN 'negative'
       ELSE 'positive'
     END AS sign
RETURN path[0].statement AS statement, length, sign,
       any(r IN path WHERE coalesce(r.status = 'inferred', r.inferred, false)) AS inferred,
       legs,
       [n IN nodes | CASE WHEN n:Vesicle THEN n.type ELSE n.id END] AS entities,
       [n IN nodes | n.label] AS labels
ORDER BY statement, length, legs
