// The themes that statements are filed under.
// parameters: none
// columns: theme
MATCH (t:Theme)
RETURN t {.*} AS theme
ORDER BY t.name + ' ' + t.dataset
