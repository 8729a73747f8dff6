// One trap for each id.
// parameters: none
// columns: none
CREATE CONSTRAINT exotrace_trap_id IF NOT EXISTS FOR (n:Trap) REQUIRE n.id IS UNIQUE
