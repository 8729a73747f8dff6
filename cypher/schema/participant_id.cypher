// One node for each id that can take part in a statement: entities and vesicles.
// parameters: none
// columns: none
CREATE CONSTRAINT exotrace_participant_id IF NOT EXISTS FOR (n:Participant) REQUIRE n.id IS UNIQUE
