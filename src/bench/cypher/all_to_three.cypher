// All simple paths of at most three legs, ids only, a fixed pattern a length.
// parameters: from, to
// columns: legs
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
CALL (a, b) {
  MATCH (a)-[r1]->(b) RETURN [r1.step] AS legs
  UNION ALL
  MATCH (a)-[r1]->(x)-[r2]->(b) WHERE x <> a AND x <> b RETURN [r1.step, r2.step] AS legs
  UNION ALL
  MATCH (a)-[r1]->(x)-[r2]->(y)-[r3]->(b) WHERE x <> a AND x <> b AND y <> a AND y <> b AND x <> y
  RETURN [r1.step, r2.step, r3.step] AS legs
}
RETURN legs
