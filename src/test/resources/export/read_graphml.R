# Reads a GraphML file with igraph, and tells what it found as JSON.
suppressPackageStartupMessages({
  library(igraph)
  library(jsonlite)
})
graph <- read_graph(commandArgs(trailingOnly = TRUE)[1], format = "graphml")
again <- graph_from_data_frame(as_data_frame(graph, "edges"), vertices = as_data_frame(graph, "vertices")[c("name", "id")])
cat(toJSON(list(
  directed = is_directed(graph), same_again = c(vcount(again), ecount(again)) == c(vcount(graph), ecount(graph)),
  version = graph_attr(graph, "data_version"),
  nodes = vertex_attr(graph), edges = edge_attr(graph),
  logical = names(Filter(is.logical, edge_attr(graph)))
), na = "null", digits = NA))
