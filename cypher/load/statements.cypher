// Creates statements and ties the traps that concern them.
// parameters: rows
// columns: none
UNWIND $rows AS row
CREATE (s:Exotrace:Statement)
SET s = row.properties
WITH s, row
UNWIND row.traps AS id
MATCH (t:Trap {id: id})
CREATE (t)-[:CONCERNS]->(s)
