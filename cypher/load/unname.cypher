// Takes away what the store says of its content, before more is added to that; none where it says something else.
// parameters: data_version
// columns: gone
MATCH (d:DataSet:Exotrace {data_version: $data_version})
DELETE d
RETURN count(*) AS gone
