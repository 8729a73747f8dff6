// Ties processes to the same thing told the other way round.
// parameters: rows
// columns: none
UNWIND $rows AS row
MATCH (one:Entity {id: row.from}), (other:Entity {id: row.to})
CREATE (one)-[:OPPOSITE_OF]->(other)
