// Marks that a load in pieces is under way: what is ours is half a graph while this node stands.
// parameters: started_at
// columns: none
CREATE (:Exotrace:Loading {started_at: $started_at})
