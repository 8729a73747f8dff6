// Creates evidence items: each supports its statement, and cites a publication where its number is not open; it refutes the
// step, if any, that the cited paper contradicts.
// parameters: rows
// columns: none
UNWIND $rows AS row
MATCH (s:Statement {record: row.statement})
OPTIONAL MATCH (p:Publication {id: row.publication})
OPTIONAL MATCH (step:Step {id: row.refutes})
CREATE (e:Exotrace:Evidence:AsEvidence)-[:SUPPORTS]->(s)
SET e = row.properties
FOREACH (cited IN CASE WHEN p IS NULL THEN [] ELSE [p] END |
  CREATE (e)-[:CITES]->(cited))
FOREACH (refuted IN CASE WHEN step IS NULL THEN [] ELSE [step] END |
  CREATE (e)-[:REFUTES]->(refuted))
