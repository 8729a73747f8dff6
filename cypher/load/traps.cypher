// Creates the traps of documents.
// parameters: rows
// columns: none
UNWIND $rows AS row
MATCH (d:Publication {id: row.document})
CREATE (d)-[:HAS_TRAP]->(t:Exotrace:Trap:AsTrap)
SET t = row.properties
