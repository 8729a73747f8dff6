// Creates the data sets that stand side by side.
// parameters: rows
// columns: none
UNWIND $rows AS row
CREATE (s:Exotrace:SeedSet)
SET s = row.properties
