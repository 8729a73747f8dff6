// Ten shortest simple paths of at most four legs, in the form that answers soonest: one fixed pattern a length, joined
// lazily in the order of length, so that the limit stops the rest; ids only.
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
  UNION ALL
  MATCH (a)-[r1]->(x)-[r2]->(y)-[r3]->(z)-[r4]->(b)
  WHERE x <> a AND x <> b AND y <> a AND y <> b AND z <> a AND z <> b AND x <> y AND x <> z AND y <> z
  RETURN [r1.step, r2.step, r3.step, r4.step] AS legs
}
RETURN legs LIMIT 10
