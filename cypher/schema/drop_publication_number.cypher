// Publications had numbers up to version 0.2.
// parameters: none
// columns: none
DROP CONSTRAINT exotrace_publication_number IF EXISTS
