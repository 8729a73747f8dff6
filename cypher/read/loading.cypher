// One row where a load in pieces has begun and not ended.
// parameters: none
// columns: started_at
MATCH (l:Loading:Exotrace)
RETURN l.started_at AS started_at
LIMIT 1
