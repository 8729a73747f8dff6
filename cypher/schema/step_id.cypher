// One step for each id, such as G047/1.
// parameters: none
// columns: none
CREATE CONSTRAINT exotrace_step_id IF NOT EXISTS FOR (n:Step) REQUIRE n.id IS UNIQUE
