// Deletes some of what is ours and says how many nodes went; the mark of a load in pieces stays to the last.
// parameters: most
// columns: deleted
MATCH (n:Exotrace)
WHERE NOT n:Loading
WITH n LIMIT $most
DETACH DELETE n
RETURN count(*) AS deleted
