// Creates the themes that statements are filed under.
// parameters: rows
// columns: none
UNWIND $rows AS row
CREATE (t:Exotrace:Theme:AsTheme)
SET t = row.properties
