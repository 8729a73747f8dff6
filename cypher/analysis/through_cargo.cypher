// Paths between two entities on which a vesicle carries a given cargo: from the cell that releases it, or from the vesicle.
// The part up to the cargo is found first, then what follows it, one length at a time; `max` counts the legs behind the cargo.
// Signs multiply; transfers pass the sign on; an unknown leg, or a step whose cited paper says the opposite, makes it unknown.
// parameters: from (entity), cargo (entity), to (entity), max (integer 1..4, 3)
// columns: length, sign, documented, inferred, legs, entities, labels
MATCH (a:Entity {id: $from}), (c:Entity {id: $cargo}), (b:Entity {id: $to})
WITH a, c, [b] + COLLECT { MATCH (v:Vesicle)-[:INSTANCE_OF]->(b) RETURN v } AS ends
CALL (a, c) {
  MATCH (a)<-[:INSTANCE_OF]-(:Vesicle)-[carries:CARRIES]->(c)
  RETURN [carries] AS path
UNION ALL
  MATCH (a)-[releases:RELEASES]->(:Vesicle)-[carries:CARRIES]->(c)
  RETURN [releases, carries] AS path
}
CALL (path, c, ends) {
  UNWIND ends AS t
  WITH path, c, t
  MATCH (c)
        -[r1:RELEASES|CARRIES|REACHES|PRESENTS|LOADED_WITH|PRODUCES|ACTIVATES|INHIBITS|AFFECTS]->(t)
  RETURN [r1] AS rest
UNION ALL
  UNWIND ends AS t
  WITH path, c, t WHERE $max >= 2
  MATCH (c)
        -[r1:RELEASES|CARRIES|REACHES|PRESENTS|LOADED_WITH|PRODUCES|ACTIVATES|INHIBITS|AFFECTS]->(x1)
        -[r2:RELEASES|CARRIES|REACHES|PRESENTS|LOADED_WITH|PRODUCES|ACTIVATES|INHIBITS|AFFECTS]->(t)
  RETURN [r1, r2] AS rest
UNION ALL
  UNWIND ends AS t
  WITH path, c, t WHERE $max >= 3
  MATCH (c)
        -[r1:RELEASES|CARRIES|REACHES|PRESENTS|LOADED_WITH|PRODUCES|ACTIVATES|INHIBITS|AFFECTS]->(x1)
        -[r2:RELEASES|CARRIES|REACHES|PRESENTS|LOADED_WITH|PRODUCES|ACTIVATES|INHIBITS|AFFECTS]->(x2)
        -[r3:RELEASES|CARRIES|REACHES|PRESENTS|LOADED_WITH|PRODUCES|ACTIVATES|INHIBITS|AFFECTS]->(t)
  RETURN [r1, r2, r3] AS rest
UNION ALL
  UNWIND ends AS t
  WITH path, c, t WHERE $max >= 4
  MATCH (c)
        -[r1:RELEASES|CARRIES|REACHES|PRESENTS|LOADED_WITH|PRODUCES|ACTIVATES|INHIBITS|AFFECTS]->(x1)
        -[r2:RELEASES|CARRIES|REACHES|PRESENTS|LOADED_WITH|PRODUCES|ACTIVATES|INHIBITS|AFFECTS]->(x2)
        -[r3:RELEASES|CARRIES|REACHES|PRESENTS|LOADED_WITH|PRODUCES|ACTIVATES|INHIBITS|AFFECTS]->(x3)
        -[r4:RELEASES|CARRIES|REACHES|PRESENTS|LOADED_WITH|PRODUCES|ACTIVATES|INHIBITS|AFFECTS]->(t)
  RETURN [r1, r2, r3, r4] AS rest
}
WITH path + rest AS path
WITH path, [startNode(path[0])] + [r IN path | endNode(r)] AS nodes
WHERE all(n IN nodes WHERE size([m IN nodes WHERE m = n]) = 1)
WITH path, nodes, size(path) AS length, [r IN path | coalesce(r.transfer, r.step)] AS legs
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
ORDER BY length, legs
