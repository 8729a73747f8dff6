// How many nodes and relationships are ours.
// parameters: none
// columns: nodes, relationships
MATCH (n:Exotrace)
RETURN count(n) AS nodes, sum(COUNT { (n)-->() }) AS relationships
