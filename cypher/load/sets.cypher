// Creates the data sets that stand side by side.
// parameters: rows
// columns: none
UNWIND $rows AS row
CREATE (s:Exotrace:SeedSet:AsSeedSet)
SET s = row.properties
