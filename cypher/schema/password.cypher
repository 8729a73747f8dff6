// Makes the embedded database's only user anew at each start; runs on the system database.
// parameters: password
// columns: none
CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED
