// One entity for each id.
// parameters: none
// columns: none
CREATE CONSTRAINT exotrace_entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE
