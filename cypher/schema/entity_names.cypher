// Finds entities by words of any of their names.
// parameters: none
// columns: none
CREATE FULLTEXT INDEX exotrace_entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.names]
