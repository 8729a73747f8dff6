// Whole statements, all of them or those of the given records, as they stand in the seeds.
// parameters: records
// columns: statement
MATCH (s:Statement)
WHERE $records IS NULL OR s.record IN $records
RETURN s {
  .*,
  passage: {section: s.section, lines: s.lines, part: s.part, figure: s.figure, table: s.table, page: s.page, row: s.row},
  context: {
    model: s.model,
    species: s.species,
    setting: s.setting,
    organ: COLLECT { MATCH (s)-[i:INVOLVES {role: 'organ'}]->(t) RETURN t.id ORDER BY i.n },
    disease: head(COLLECT { MATCH (s)-[:INVOLVES {role: 'disease'}]->(d) RETURN d.id }),
    therapy: COLLECT { MATCH (s)-[i:INVOLVES {role: 'therapy'}]->(t) RETURN t.id ORDER BY i.n }
  },
  participants: COLLECT {
    MATCH (s)-[i:INVOLVES]->(x)
    WHERE i.p IS NOT NULL
    RETURN i {.*, entity: CASE WHEN x:Vesicle THEN x.type ELSE x.id END} ORDER BY i.n
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
  source_check: CASE WHEN s.check_agrees IS NULL THEN NULL ELSE {
    agrees: s.check_agrees, against: s.check_against, step: s.check_step, note: s.check_note, url: s.check_url
  } END,
  traps: COLLECT { MATCH (s)<-[:CONCERNS]-(t:Trap) RETURN t.id ORDER BY t.id }
} AS statement
ORDER BY s.record
