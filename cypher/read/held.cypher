// How many nodes are ours.
// parameters: none
// columns: nodes
MATCH (n:Exotrace)
RETURN count(n) AS nodes
