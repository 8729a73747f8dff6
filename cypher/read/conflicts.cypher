// The disagreements that curators wrote.
// parameters: none
// columns: conflict
MATCH (c:Conflict)
RETURN c {.*} AS conflict
ORDER BY c.id
