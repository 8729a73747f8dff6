// Creates MARKS and ASSOCIATED_WITH from each cargo, else the vesicle, to an effect that it marks or goes with: no cause.
// parameters: rows
// columns: none
UNWIND $rows AS row
MATCH (subject:Participant {id: row.subject}), (object:Participant {id: row.object})
CREATE (subject)-[link:$(row.type)]->(object)
SET link = row.link
