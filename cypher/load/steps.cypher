// Creates steps, and beside each the direct typed relationship that people query (ACTIVATES, INHIBITS, AFFECTS, BINDS, CAPABLE_OF);
// one that is said not to be so has no such relationship.
// parameters: rows
// columns: none
UNWIND $rows AS row
MATCH (s:Statement {record: row.statement}),
      (subject:Participant {id: row.subject}),
      (object:Participant {id: row.object})
CREATE (s)-[:HAS_STEP]->(leg:Exotrace:Step:AsStep)
SET leg = row.properties
CREATE (leg)-[:SUBJECT {p: row.subject_p}]->(subject),
       (leg)-[:OBJECT {p: row.object_p}]->(object)
WITH row, subject, object
WHERE NOT coalesce(row.properties.negated, false)
CREATE (subject)-[link:$(row.type)]->(object)
SET link = row.link
