// From a releasing cell through a vesicle and its cargo to an effect, all legs from one statement.
// Without the line that compares statements a path may change statement on the way: such a path is assembled,
// a hypothesis that nobody observed as a whole. Inferred releases take part; each says so in its status.
// parameters: symbol (text)
// columns: path
MATCH path = (:Cell)-[:RELEASES]->(:Vesicle)-[:CARRIES]->(:Molecule {symbol: $symbol})-[:ACTIVATES|INHIBITS*1..4]->(:Process)
WHERE all(r IN relationships(path) WHERE r.statement = head(relationships(path)).statement)
RETURN path
