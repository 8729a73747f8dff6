// Ties a step to the earlier steps that it builds on.
// parameters: rows
// columns: none
UNWIND $rows AS row
MATCH (step:Step {id: row.step}), (earlier:Step {id: row.follows})
CREATE (step)-[:FOLLOWS]->(earlier)
