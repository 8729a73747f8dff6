// The data sets that stand side by side.
// parameters: none
// columns: dataset
MATCH (s:SeedSet)
RETURN s {.*} AS dataset
ORDER BY s.name
