// Finds the vesicles of one type over all statements.
// parameters: none
// columns: none
CREATE INDEX exotrace_vesicle_type IF NOT EXISTS FOR (n:Vesicle) ON (n.type)
