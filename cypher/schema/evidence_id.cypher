// One evidence item for each id, such as G047/e1.
// parameters: none
// columns: none
CREATE CONSTRAINT exotrace_evidence_id IF NOT EXISTS FOR (n:Evidence) REQUIRE n.id IS UNIQUE
