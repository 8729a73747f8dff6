source("ADDRESS/clients/exotrace.R")
x <- exotrace("ADDRESS")

rows <- x$statements()
cat("data frame:", nrow(rows), "\n")
stopifnot(nrow(x$statements(cargo = c("PD-L1", "miR-21-5p"), target = "T cell")) > nrow(x$statements(cargo = "PD-L1", target = "T cell")))
stopifnot(x$statement("G047")$data_version == x$data_version())

found <- x$paths("tumour cell-derived exosome", "CD8+ T cell", via = "PD-L1")
stopifnot(length(found$documented) > 0, all(unlist(lapply(found$documented, function(it) it$legs)) %in% names(found$legs)))
stopifnot(length(x$paths("PD-L1", mode = "documented")$ends) > 0)
stopifnot(length(x$what_if(block = "PD-L1")$stated$broken) > 0)
stopifnot(nrow(x$claims(papers_min = 2)) > 0)
stopifnot(length(x$items("/statements", page = 50)) == nrow(rows))

graph <- x$graph(statement = c("G047", "E006"))
if (!is.data.frame(graph$edges)) graph <- igraph::as_data_frame(graph, "both") |> setNames(c("nodes", "edges"))
stopifnot(setequal(graph$edges$statement, c("G047", "E006")), any(graph$edges$negated == "true"))
vesicles <- graph$nodes$name[graph$nodes$name != graph$nodes$entity]
stopifnot(length(vesicles) == 2)

stopifnot(nrow(x$cypher("MATCH (s:Statement {record: $record}) RETURN s.record AS record", record = "G047")) == 1)

problem <- tryCatch(x$paths("PDL2", "CD8+ T cell"), exotrace_problem = identity)
stopifnot(problem$status == 404, problem$code == "unknown-entity", length(problem$hints) > 0, "PD-L1" %in% problem$suggestions)
cat("all tasks done\n")
