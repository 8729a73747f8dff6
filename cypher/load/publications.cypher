// Creates publications; what was read is a document too.
// parameters: rows
// columns: none
UNWIND $rows AS row
CREATE (p:Exotrace:Publication:AsPublication)
SET p = row.properties
FOREACH (read IN CASE WHEN row.document THEN [p] ELSE [] END | SET read:Document:AsDocument)
