// What data sets add to entities of others.
// parameters: none
// columns: extension
MATCH (x:Extension)-[:EXTENDS]->(e:Entity)
RETURN x {
  .*,
  extends: e.id,
  parents: COLLECT { MATCH (e)-[:IS_A {extension: x.id}]->(parent) RETURN parent.id ORDER BY parent.id }
} AS extension
ORDER BY x.id
