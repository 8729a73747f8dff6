// One trap for each id of a document.
// parameters: none
// columns: none
CREATE CONSTRAINT exotrace_trap_of_document IF NOT EXISTS FOR (n:Trap) REQUIRE (n.document, n.id) IS UNIQUE
