// What the store says that it holds: default or custom, its version, whether the shipped data in it are kept up to date, and the
// format of the graph.
// parameters: none
// columns: data_set
MATCH (d:DataSet:Exotrace)
RETURN d {.*} AS data_set
