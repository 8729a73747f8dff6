// Creates entities; the second label is their class (Cell, Molecule, Process ...).
// parameters: rows
// columns: none
UNWIND $rows AS row
CREATE (e:Exotrace:Participant:Entity:$(row.class))
SET e = row.properties
