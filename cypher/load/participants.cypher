// Ties a statement to the entities that take part in it, with or without steps, and to its context.
// parameters: rows
// columns: none
UNWIND $rows AS row
MATCH (s:Statement {record: row.statement}), (e:Entity {id: row.node})
CREATE (s)-[i:INVOLVES]->(e)
SET i = row.properties
