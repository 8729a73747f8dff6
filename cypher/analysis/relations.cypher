// How many direct relationships of each kind there are: transfers, influences, and what only marks or goes along.
// parameters: none
// columns: relation, relationships
MATCH ()-[r]->()
WHERE r.statement IS NOT NULL
RETURN type(r) AS relation, count(r) AS relationships
ORDER BY relation
