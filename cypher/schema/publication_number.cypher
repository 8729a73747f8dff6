// One publication for each number; the review itself is 'review'.
// parameters: none
// columns: none
CREATE CONSTRAINT exotrace_publication_number IF NOT EXISTS FOR (n:Publication) REQUIRE n.number IS UNIQUE
