// Says which data set the store holds; its presence means that the load came to its end.
// parameters: name, data_version, shipped_kept, format, loaded_at
// columns: none
CREATE (:Exotrace:DataSet:AsDataSet {
  name: $name, data_version: $data_version, shipped_kept: $shipped_kept, format: $format, loaded_at: $loaded_at
})
