// Finds molecules by gene symbol, as people do in patterns.
// parameters: none
// columns: none
CREATE INDEX exotrace_entity_symbol IF NOT EXISTS FOR (n:Molecule) ON (n.symbol)
