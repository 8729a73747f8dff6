// Ties entities to what they are a kind of.
// parameters: rows
// columns: none
UNWIND $rows AS row
MATCH (child:Entity {id: row.from}), (parent:Entity {id: row.to})
CREATE (child)-[:IS_A]->(parent)
