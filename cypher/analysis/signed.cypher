// The shortest simple paths of one net sign between two entities, shortest first: how the first raises or lowers the second.
// Each length is a pattern of its own, in a union that is lazy and keeps its order: the limit ends the search, and the two
// ends meet in the middle. A variable length would be planned from one end, and take seconds on a large graph.
// Signs multiply; transfers pass the sign on; an unknown leg, or a step whose cited paper says the opposite, makes it unknown.
// parameters: from (entity), to (entity), sign (word positive|negative|unknown), k (integer 1..1000, 10), max (integer 1..6, 4)
// columns: length, sign, documented, inferred, legs, entities, labels
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
WITH [a] + COLLECT { MATCH (v:Vesicle)-[:INSTANCE_OF]->(a) RETURN v } AS starts,
     [b] + COLLECT { MATCH (v:Vesicle)-[:INSTANCE_OF]->(b) RETURN v } AS ends
CALL (starts, ends) {
  UNWIND starts AS s UNWIND ends AS t
  WITH s, t WHERE s <> t
  MATCH (s)
        -[r1:RELEASES|CARRIES|REACHES|PRESENTS|LOADED_WITH|PRODUCES|ACTIVATES|INHIBITS|AFFECTS]->(t)
  RETURN [r1] AS path
UNION ALL
  UNWIND starts AS s UNWIND ends AS t
  WITH s, t WHERE s <> t AND $max >= 2
  MATCH (s)
        -[r1:RELEASES|CARRIES|REACHES|PRESENTS|LOADED_WITH|PRODUCES|ACTIVATES|INHIBITS|AFFECTS]->(x1)
        -[r2:RELEASES|CARRIES|REACHES|PRESENTS|LOADED_WITH|PRODUCES|ACTIVATES|INHIBITS|AFFECTS]->(t)
  WHERE NOT x1 IN [s, t]
  RETURN [r1, r2] AS path
UNION ALL
  UNWIND starts AS s UNWIND ends AS t
  WITH s, t WHERE s <> t AND $max >= 3
  MATCH (s)
        -[r1:RELEASES|CARRIES|REACHES|PRESENTS|LOADED_WITH|PRODUCES|ACTIVATES|INHIBITS|AFFECTS]->(x1)
        -[r2:RELEASES|CARRIES|REACHES|PRESENTS|LOADED_WITH|PRODUCES|ACTIVATES|INHIBITS|AFFECTS]->(x2)
        -[r3:RELEASES|CARRIES|REACHES|PRESENTS|LOADED_WITH|PRODUCES|ACTIVATES|INHIBITS|AFFECTS]->(t)
  WHERE NOT x1 IN [s, t]
    AND NOT x2 IN [s, x1, t]
  RETURN [r1, r2, r3] AS path
UNION ALL
  UNWIND starts AS s UNWIND ends AS t
  WITH s, t WHERE s <> t AND $max >= 4
  MATCH (s)
        -[r1:RELEASES|CARRIES|REACHES|PRESENTS|LOADED_WITH|PRODUCES|ACTIVATES|INHIBITS|AFFECTS]->(x1)
        -[r2:RELEASES|CARRIES|REACHES|PRESENTS|LOADED_WITH|PRODUCES|ACTIVATES|INHIBITS|AFFECTS]->(x2)
        -[r3:RELEASES|CARRIES|REACHES|PRESENTS|LOADED_WITH|PRODUCES|ACTIVATES|INHIBITS|AFFECTS]->(x3)
        -[r4:RELEASES|CARRIES|REACHES|PRESENTS|LOADED_WITH|PRODUCES|ACTIVATES|INHIBITS|AFFECTS]->(t)
  WHERE NOT x1 IN [s, t]
    AND NOT x2 IN [s, x1, t]
    AND NOT x3 IN [s, x1, x2, t]
  RETURN [r1, r2, r3, r4] AS path
UNION ALL
  UNWIND starts AS s UNWIND ends AS t
  WITH s, t WHERE s <> t AND $max >= 5
  MATCH (s)
        -[r1:RELEASES|CARRIES|REACHES|PRESENTS|LOADED_WITH|PRODUCES|ACTIVATES|INHIBITS|AFFECTS]->(x1)
        -[r2:RELEASES|CARRIES|REACHES|PRESENTS|LOADED_WITH|PRODUCES|ACTIVATES|INHIBITS|AFFECTS]->(x2)
        -[r3:RELEASES|CARRIES|REACHES|PRESENTS|LOADED_WITH|PRODUCES|ACTIVATES|INHIBITS|AFFECTS]->(x3)
        -[r4:RELEASES|CARRIES|REACHES|PRESENTS|LOADED_WITH|PRODUCES|ACTIVATES|INHIBITS|AFFECTS]->(x4)
        -[r5:RELEASES|CARRIES|REACHES|PRESENTS|LOADED_WITH|PRODUCES|ACTIVATES|INHIBITS|AFFECTS]->(t)
  WHERE NOT x1 IN [s, t]
    AND NOT x2 IN [s, x1, t]
    AND NOT x3 IN [s, x1, x2, t]
    AND NOT x4 IN [s, x1, x2, x3, t]
  RETURN [r1, r2, r3, r4, r5] AS path
UNION ALL
  UNWIND starts AS s UNWIND ends AS t
  WITH s, t WHERE s <> t AND $max >= 6
  MATCH (s)
        -[r1:RELEASES|CARRIES|REACHES|PRESENTS|LOADED_WITH|PRODUCES|ACTIVATES|INHIBITS|AFFECTS]->(x1)
        -[r2:RELEASES|CARRIES|REACHES|PRESENTS|LOADED_WITH|PRODUCES|ACTIVATES|INHIBITS|AFFECTS]->(x2)
        -[r3:RELEASES|CARRIES|REACHES|PRESENTS|LOADED_WITH|PRODUCES|ACTIVATES|INHIBITS|AFFECTS]->(x3)
        -[r4:RELEASES|CARRIES|REACHES|PRESENTS|LOADED_WITH|PRODUCES|ACTIVATES|INHIBITS|AFFECTS]->(x4)
        -[r5:RELEASES|CARRIES|REACHES|PRESENTS|LOADED_WITH|PRODUCES|ACTIVATES|INHIBITS|AFFECTS]->(x5)
        -[r6:RELEASES|CARRIES|REACHES|PRESENTS|LOADED_WITH|PRODUCES|ACTIVATES|INHIBITS|AFFECTS]->(t)
  WHERE NOT x1 IN [s, t]
    AND NOT x2 IN [s, x1, t]
    AND NOT x3 IN [s, x1, x2, t]
    AND NOT x4 IN [s, x1, x2, x3, t]
    AND NOT x5 IN [s, x1, x2, x3, x4, t]
  RETURN [r1, r2, r3, r4, r5, r6] AS path
}
WITH path, size(path) AS length, [r IN path | coalesce(r.transfer, r.step)] AS legs,
     [startNode(path[0])] + [r IN path | endNode(r)] AS nodes
WITH *, CASE
       WHEN any(r IN path WHERE r.sign = 'unknown') THEN 'unknown'
       WHEN EXISTS { MATCH (step:Step) WHERE step.id IN legs AND step.cited_paper_sign <> step.sign } THEN 'unknown'
       WHEN size([r IN path WHERE r.sign = 'negative']) % 2 = 1 THEN 'negative'
       ELSE 'positive'
     END AS sign
WITH * WHERE sign = $sign
RETURN length, sign,
       all(r IN path WHERE r.statement = path[0].statement) AS documented,
       any(r IN path WHERE coalesce(r.status = 'inferred', r.inferred, false)) AS inferred,
       legs,
       [n IN nodes | CASE WHEN n:Vesicle THEN n.type ELSE n.id END] AS entities,
       [n IN nodes | n.label] AS labels
LIMIT $k
