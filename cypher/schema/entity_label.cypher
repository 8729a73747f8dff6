// Finds entities by label.
// parameters: none
// columns: none
CREATE INDEX exotrace_entity_label IF NOT EXISTS FOR (n:Entity) ON (n.label)
