// One transfer for each id, such as G047/t1.
// parameters: none
// columns: none
CREATE CONSTRAINT exotrace_transfer_id IF NOT EXISTS FOR (n:Transfer) REQUIRE n.id IS UNIQUE
