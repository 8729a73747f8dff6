// Creates an edge list in its short form: direct typed relationships with the id of their leg, and nothing beside them.
// parameters: type, rows
// columns: none
UNWIND $rows AS row
MATCH (a:Entity {id: row.a}), (b:Entity {id: row.b})
CREATE (a)-[r:$($type)]->(b)
SET r.statement = row.statement, r.step = row.step, r.sign = row.sign
