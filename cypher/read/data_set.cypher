// Which data set the store holds: default or custom, and its version.
// parameters: none
// columns: name, data_version
MATCH (d:DataSet:Exotrace)
RETURN d.name AS name, d.data_version AS data_version
