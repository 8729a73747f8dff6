// Deletes some relationships of the nodes that go next and says how many: a hub has more than one transaction holds.
// parameters: nodes, most
// columns: deleted
MATCH (n:Exotrace)
WHERE NOT n:Loading
WITH n LIMIT $nodes
MATCH (n)-[r]-()
WITH DISTINCT r LIMIT $most
DELETE r
RETURN count(*) AS deleted
