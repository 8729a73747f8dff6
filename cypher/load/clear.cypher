// Deletes what is ours, and nothing else.
// parameters: none
// columns: none
MATCH (n:Exotrace)
DETACH DELETE n
