// Creates the disagreements that curators wrote, and ties them to their statements.
// parameters: rows
// columns: none
UNWIND $rows AS row
CREATE (c:Exotrace:Conflict:AsConflict)
SET c = row.properties
WITH c, row
UNWIND row.records AS record
MATCH (s:Statement {record: record})
CREATE (c)-[:CONCERNS]->(s)
