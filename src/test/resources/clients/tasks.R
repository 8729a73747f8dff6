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
cat("graph:", if (is.data.frame(graph$edges)) "data frames" else class(graph), "\n")
if (!is.data.frame(graph$edges)) graph <- igraph::as_data_frame(graph, "both") |> setNames(c("nodes", "edges"))
stopifnot(setequal(graph$edges$statement, c("G047", "E006")), any(graph$edges$negated == "true"))
vesicles <- graph$nodes$name[graph$nodes$name != graph$nodes$entity]
stopifnot(length(vesicles) == 2)

stopifnot(nrow(x$cypher("MATCH (s:Statement {record: $record}) RETURN s.record AS record", record = "G047")) == 1)

names <- x$resolve(list("PD-L1", list(name = "PD-1", type = "protein"), "A2M", "Tex", "florbl"), near = 1)
stopifnot(vapply(names, function(it) it$outcome, "") == c("found", "found", "unknown", "ambiguous", "unknown"))
stopifnot(names[[1]]$entity$id == "gene:CD274", names[[3]]$human$curie == "HGNC:7", length(names[[4]]$choices) == 2)

told <- x$annotate(list("PD-L1", list(name = "miR-21-5p", log2fc = -1.5), "A2M", "florbl"), context = list(target = list("T cell")), assembled = FALSE)
stopifnot(told$coverage$total == 4, length(told$items) == 4, told$coverage$unresolved == 1)
stopifnot("G047" %in% vapply(told$items[[1]]$chains, function(it) it$statement, ""), length(told$items[[1]]$hypotheses) == 0)
every <- x$annotate(list(list(name = "miR-21-5p", log2fc = -1.5)))
stopifnot(every$complete, any(vapply(every$effects, function(it) identical(it$pushed_up, list(1L)) || identical(it$pushed_down, list(1L)), NA)))
alone <- x$annotate("PD-L1")
stopifnot(alone$items[[1]]$outcome == "cargo")

problem <- tryCatch(x$paths("PDL2", "CD8+ T cell"), exotrace_problem = identity)
stopifnot(problem$status == 404, problem$code == "unknown-entity", length(problem$hints) > 0, "PD-L1" %in% problem$suggestions)
cat("all tasks done\n")
