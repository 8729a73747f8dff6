// What takes part in the most legs, transfers and steps: how many lead to it and away from it, in how many statements.
// The instances of a type of vesicle are counted as that type.
// parameters: limit (integer 1..1000, 20)
// columns: entity, label, type, legs, legs_in, legs_out, statements
MATCH (s:Participant)-[r:RELEASES|CARRIES|REACHES|PRESENTS|LOADED_WITH|PRODUCES|ACTIVATES|INHIBITS|AFFECTS]->(t:Participant)
UNWIND [[s, 0, 1], [t, 1, 0]] AS end
WITH CASE WHEN 'Vesicle' IN labels(end[0]) THEN end[0].type ELSE end[0].id END AS entity,
     sum(end[1]) AS legs_in, sum(end[2]) AS legs_out, count(DISTINCT r.statement) AS statements
ORDER BY legs_in + legs_out DESC, entity
LIMIT $limit
MATCH (e:Entity {id: entity})
RETURN entity, e.label AS label, e.type AS type, legs_in + legs_out AS legs, legs_in, legs_out, statements
ORDER BY legs DESC, entity
