// Creates modifiers with their agent and, where one is named, what they act on.
// parameters: rows
// columns: none
UNWIND $rows AS row
MATCH (s:Statement {record: row.statement}), (agent:Participant {id: row.agent})
OPTIONAL MATCH (on:Participant {id: row.acts_on})
CREATE (s)-[:HAS_MODIFIER]->(m:Exotrace:Modifier:AsModifier)-[:AGENT {p: row.agent_p}]->(agent)
SET m = row.properties
FOREACH (target IN CASE WHEN on IS NULL THEN [] ELSE [on] END |
  CREATE (m)-[:ACTS_ON {p: row.acts_on_p}]->(target))
