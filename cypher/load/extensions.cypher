// Creates what a data set adds to entities of another: names and terms, and what they are a kind of.
// parameters: rows
// columns: none
UNWIND $rows AS row
MATCH (e:Entity {id: row.extends})
CREATE (e)<-[:EXTENDS]-(x:Exotrace:Extension:AsExtension)
SET x = row.properties
WITH e, x, row
UNWIND row.parents AS id
MATCH (parent:Entity {id: id})
CREATE (e)-[:IS_A {extension: x.id}]->(parent)
