// Every trap of the source's text.
// parameters: none
// columns: trap
MATCH (t:Trap)
RETURN t {.*} AS trap
ORDER BY t.id
