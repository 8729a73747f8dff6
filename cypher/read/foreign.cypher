// One row where the database holds something that is not ours.
// parameters: none
// columns: labels
MATCH (n)
WHERE NOT n:Exotrace
RETURN labels(n) AS labels
LIMIT 1
