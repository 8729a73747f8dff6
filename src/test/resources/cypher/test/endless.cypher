// Counts for longer than anybody waits.
// parameters: none
// columns: n
UNWIND range(1, 1000000000000) AS n
WITH n WHERE n < 0
RETURN n
