// Creates the nodes of an edge list, as entities that take part in legs.
// parameters: rows
// columns: none
UNWIND $rows AS row
CREATE (:Exotrace:Participant:Entity:Molecule {id: row.id, label: row.id, type: 'protein', n: row.n})
