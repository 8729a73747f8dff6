// One modifier for each id, such as G064/m1.
// parameters: none
// columns: none
CREATE CONSTRAINT exotrace_modifier_id IF NOT EXISTS FOR (n:Modifier) REQUIRE n.id IS UNIQUE
