// Creates what stands in a statement's vesicle slot: an instance of this statement, typed by an entity.
// parameters: rows
// columns: none
UNWIND $rows AS row
MATCH (s:Statement {record: row.statement}), (type:Entity {id: row.type})
CREATE (v:Exotrace:Participant:Vesicle:AsVesicle)-[:INSTANCE_OF]->(type)
SET v = row.vesicle
CREATE (s)-[i:INVOLVES]->(v)
SET i = row.properties
