// One data set for each name.
// parameters: none
// columns: none
CREATE CONSTRAINT exotrace_set_name IF NOT EXISTS FOR (n:SeedSet) REQUIRE n.name IS UNIQUE
