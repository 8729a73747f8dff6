// One statement by its record, with the names of what takes part and its evidence: what the API's answer tells.
// parameters: record
// columns: statement
MATCH (s:Statement)
WHERE s.record = $record
RETURN s {
  .*,
  context: {
    disease: head(COLLECT { MATCH (s)-[:INVOLVES {role: 'disease'}]->(d) RETURN d {.id, .label} }),
    therapy: COLLECT { MATCH (s)-[i:INVOLVES {role: 'therapy'}]->(t) RETURN t {.id, .label} ORDER BY i.n }
  },
  participants: COLLECT {
    MATCH (s)-[i:INVOLVES]->(x)
    WHERE i.p IS NOT NULL
    RETURN i {.*, entity: CASE WHEN x:Vesicle THEN x.type ELSE x.id END, label: x.label} ORDER BY i.n
  },
  transfers: COLLECT {
    MATCH (s)-[:HAS_TRANSFER]->(t), (t)-[a:SUBJECT]->(), (t)-[b:OBJECT]->()
    RETURN t {.*, subject: a.p, object: b.p} ORDER BY t.n
  },
  steps: COLLECT {
    MATCH (s)-[:HAS_STEP]->(t), (t)-[a:SUBJECT]->(), (t)-[b:OBJECT]->()
    RETURN t {
      .*, subject: a.p, object: b.p,
      follows: COLLECT { MATCH (t)-[:FOLLOWS]->(earlier) RETURN earlier.n ORDER BY earlier.n }
    } ORDER BY t.n
  },
  modifiers: COLLECT {
    MATCH (s)-[:HAS_MODIFIER]->(m)-[a:AGENT]->()
    OPTIONAL MATCH (m)-[b:ACTS_ON]->()
    RETURN m {.*, agent: a.p, acts_on: b.p} ORDER BY m.n
  },
  evidence: COLLECT {
    MATCH (s)<-[:SUPPORTS]-(e:Evidence)
    OPTIONAL MATCH (e)-[:CITES]->(p:Publication)
    RETURN e {.*, publication: p.number} ORDER BY e.n
  },
  traps: COLLECT { MATCH (s)<-[:CONCERNS]-(t:Trap) RETURN t {.*} ORDER BY t.id }
} AS statement
