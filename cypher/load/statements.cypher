// Creates statements, ties each to the document that it comes from, and the traps that concern it.
// parameters: rows
// columns: none
UNWIND $rows AS row
MATCH (d:Publication {id: row.document})
CREATE (d)<-[:STATED_IN]-(s:Exotrace:Statement:AsStatement)
SET s = row.properties
WITH s, row
UNWIND row.traps AS id
MATCH (t:Trap {document: row.document, id: id})
CREATE (t)-[:CONCERNS]->(s)
