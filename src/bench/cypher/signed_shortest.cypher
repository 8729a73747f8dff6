// One shortest path of at most four legs whose signs multiply to a negative one; legs without a sign pass it on.
// parameters: from, to
// columns: legs
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
CALL (a, b) {
  MATCH (a)-[r1]->(b) WHERE r1.sign = 'negative' RETURN [r1.step] AS legs
  UNION ALL
  MATCH (a)-[r1]->(x)-[r2]->(b)
  WHERE x <> a AND x <> b
    AND size([s IN [r1.sign, r2.sign] WHERE s = 'unknown']) = 0
    AND size([s IN [r1.sign, r2.sign] WHERE s = 'negative']) % 2 = 1
  RETURN [r1.step, r2.step] AS legs
  UNION ALL
  MATCH (a)-[r1]->(x)-[r2]->(y)-[r3]->(b)
  WHERE x <> a AND x <> b AND y <> a AND y <> b AND x <> y
    AND size([s IN [r1.sign, r2.sign, r3.sign] WHERE s = 'unknown']) = 0
    AND size([s IN [r1.sign, r2.sign, r3.sign] WHERE s = 'negative']) % 2 = 1
  RETURN [r1.step, r2.step, r3.step] AS legs
  UNION ALL
  MATCH (a)-[r1]->(x)-[r2]->(y)-[r3]->(z)-[r4]->(b)
  WHERE x <> a AND x <> b AND y <> a AND y <> b AND z <> a AND z <> b AND x <> y AND x <> z AND y <> z
    AND size([s IN [r1.sign, r2.sign, r3.sign, r4.sign] WHERE s = 'unknown']) = 0
    AND size([s IN [r1.sign, r2.sign, r3.sign, r4.sign] WHERE s = 'negative']) % 2 = 1
  RETURN [r1.step, r2.step, r3.step, r4.step] AS legs
}
RETURN legs LIMIT 1
