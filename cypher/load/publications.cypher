// Creates publications: the numbered references and the review itself.
// parameters: rows
// columns: none
UNWIND $rows AS row
CREATE (p:Exotrace:Publication)
SET p = row.properties
