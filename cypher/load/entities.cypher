// Creates entities; one label is their class (Cell, Molecule, Process ...), as graph/Painted has it once more.
// parameters: rows
// columns: none
UNWIND $rows AS row
CREATE (e:Exotrace:Participant:Entity:$([row.class, 'As' + row.class]))
SET e = row.properties
