// What two entities both lead to, in one leg or two: where their mechanisms meet. The legs of each are listed in order.
// parameters: a (entity), b (entity)
// columns: mediator, label, type, legs_of_a, legs_of_b, statements
CALL {
  UNWIND [[$a, 'a'], [$b, 'b']] AS side
  MATCH (e:Entity {id: side[0]})
  UNWIND [e] + COLLECT { MATCH (v:Vesicle)-[:INSTANCE_OF]->(e) RETURN v } AS s
  MATCH (s)-[r:RELEASES|CARRIES|REACHES|PRESENTS|LOADED_WITH|PRODUCES|ACTIVATES|INHIBITS|AFFECTS]->(m:Entity)
  RETURN side[1] AS side, m, [r] AS path
UNION ALL
  UNWIND [[$a, 'a'], [$b, 'b']] AS side
  MATCH (e:Entity {id: side[0]})
  UNWIND [e] + COLLECT { MATCH (v:Vesicle)-[:INSTANCE_OF]->(e) RETURN v } AS s
  MATCH (s)
        -[r1:RELEASES|CARRIES|REACHES|PRESENTS|LOADED_WITH|PRODUCES|ACTIVATES|INHIBITS|AFFECTS]->(x)
        -[r2:RELEASES|CARRIES|REACHES|PRESENTS|LOADED_WITH|PRODUCES|ACTIVATES|INHIBITS|AFFECTS]->(m:Entity)
  WHERE m <> s
  RETURN side[1] AS side, m, [r1, r2] AS path
}
WITH m, side, path
WHERE NOT m.id IN [$a, $b]
WITH m,
     collect(CASE WHEN side = 'a' THEN path END) AS of_a,
     collect(CASE WHEN side = 'b' THEN path END) AS of_b
WHERE size(of_a) > 0 AND size(of_b) > 0
WITH m,
     COLLECT { UNWIND of_a AS path UNWIND path AS r WITH DISTINCT coalesce(r.transfer, r.step) AS leg RETURN leg ORDER BY leg } AS legs_of_a,
     COLLECT { UNWIND of_b AS path UNWIND path AS r WITH DISTINCT coalesce(r.transfer, r.step) AS leg RETURN leg ORDER BY leg } AS legs_of_b,
     COLLECT { UNWIND of_a + of_b AS path UNWIND path AS r WITH DISTINCT r.statement AS s RETURN s ORDER BY s } AS statements
RETURN m.id AS mediator, m.label AS label, m.type AS type, legs_of_a, legs_of_b, statements
ORDER BY size(statements) DESC, mediator
