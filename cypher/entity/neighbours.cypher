// Everything one direct relationship away from an entity, or from its instances where it is a type of vesicle:
// who is at the other end, which way the arrow goes, and which statements say so.
// parameters: id
// columns: relation, direction, entity, statements
MATCH (e:Entity {id: $id})
MATCH (self:Participant)
WHERE self = e OR (self)-[:INSTANCE_OF]->(e)
MATCH (self)-[r]-(other:Participant)
WHERE r.statement IS NOT NULL
WITH type(r) AS relation,
     CASE WHEN startNode(r) = self THEN 'out' ELSE 'in' END AS direction,
     CASE WHEN other:Vesicle THEN other.type ELSE other.id END AS entity,
     r.statement AS statement
RETURN relation, direction, entity, COLLECT(DISTINCT statement) AS statements
ORDER BY relation, direction, entity
