// Creates evidence items: each cites a publication and supports its statement; it refutes the step, if any,
// that the cited paper contradicts.
// parameters: rows
// columns: none
UNWIND $rows AS row
MATCH (s:Statement {record: row.statement}), (p:Publication {number: row.publication})
OPTIONAL MATCH (step:Step {id: row.refutes})
CREATE (p)<-[:CITES]-(e:Exotrace:Evidence)-[:SUPPORTS]->(s)
SET e = row.properties
FOREACH (refuted IN CASE WHEN step IS NULL THEN [] ELSE [step] END |
  CREATE (e)-[:REFUTES]->(refuted))
