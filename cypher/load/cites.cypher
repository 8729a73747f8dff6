// Ties a document to what its printed numbers mean, candidates included.
// parameters: rows
// columns: none
UNWIND $rows AS row
MATCH (d:Document {id: row.document}), (p:Publication {id: row.publication})
CREATE (d)-[c:LISTS]->(p)
SET c = row.properties
