// Creates the traps of the source's text.
// parameters: rows
// columns: none
UNWIND $rows AS row
CREATE (t:Exotrace:Trap)
SET t = row.properties
