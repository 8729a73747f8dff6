// Traps had ids of their own up to version 0.2; now each is one of its document.
// parameters: none
// columns: none
DROP CONSTRAINT exotrace_trap_id IF EXISTS
