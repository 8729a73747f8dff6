// Every publication, the review included.
// parameters: none
// columns: publication
MATCH (p:Publication)
RETURN p {.*} AS publication
ORDER BY p.number
