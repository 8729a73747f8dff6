// Takes the mark of a load in pieces away.
// parameters: none
// columns: none
MATCH (l:Loading:Exotrace)
DELETE l
