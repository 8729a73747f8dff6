// Every entity with what it is a kind of and its opposites.
// parameters: none
// columns: entity
MATCH (e:Entity)
RETURN e {
  .*,
  parents: COLLECT { MATCH (e)-[i:IS_A]->(parent) WHERE i.extension IS NULL RETURN parent.id ORDER BY parent.id },
  opposite_of: COLLECT { MATCH (e)-[:OPPOSITE_OF]->(other) RETURN other.id ORDER BY other.id }
} AS entity
ORDER BY e.id
