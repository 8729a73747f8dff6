// Every publication, read or only cited.
// parameters: none
// columns: publication
MATCH (p:Publication)
RETURN p {.*} AS publication
ORDER BY p.id
