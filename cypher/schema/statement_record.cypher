// One statement for each record.
// parameters: none
// columns: none
CREATE CONSTRAINT exotrace_statement_record IF NOT EXISTS FOR (n:Statement) REQUIRE n.record IS UNIQUE
