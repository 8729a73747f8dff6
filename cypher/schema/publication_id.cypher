// One publication for each id.
// parameters: none
// columns: none
CREATE CONSTRAINT exotrace_publication_id IF NOT EXISTS FOR (n:Publication) REQUIRE n.id IS UNIQUE
