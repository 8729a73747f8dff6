// Finds statements by theme.
// parameters: none
// columns: none
CREATE INDEX exotrace_statement_theme IF NOT EXISTS FOR (n:Statement) ON (n.theme)
