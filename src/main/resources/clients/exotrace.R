# Exotrace from R. One file; jsonlite and curl, and igraph where it is installed.
#
#   source("http://127.0.0.1:7070/clients/exotrace.R")
#   x <- exotrace()                          # http://127.0.0.1:7070, or what the variable EXOTRACE names
#   x$statements(cargo = "PD-L1")            # a data frame
#
# Parameters are those of the REST API (docs/api.md). A vector repeats a parameter.

exotrace <- function(address = Sys.getenv("EXOTRACE", "http://127.0.0.1:7070"), wait = 120, timeout = 120) {
  base <- paste0(sub("/+$", "", address), "/api/v1")

  # true and false in small letters, nothing for NULL, each of a vector
  query <- function(resource, parameters) {
    pairs <- unlist(lapply(names(parameters), function(name) {
      value <- parameters[[name]]
      if (is.logical(value)) value <- tolower(value)
      if (length(value)) paste0(name, "=", curl::curl_escape(enc2utf8(as.character(value))))
    }))
    if (length(pairs)) paste0(if (grepl("?", resource, fixed = TRUE)) "&" else "?", paste(pairs, collapse = "&")) else ""
  }

  # what the server says is wrong becomes an error of the class exotrace_problem, with code, hints and suggestions
  problem <- function(status, content) {
    told <- tryCatch(jsonlite::fromJSON(content), error = function(e) list())
    detail <- if (is.null(told$detail)) paste("HTTP", status) else told$detail
    meant <- if (length(told$suggestions)) paste("Perhaps:", paste(told$suggestions, collapse = ", "))
    stop(structure(class = c("exotrace_problem", "error", "condition"), list(
      message = paste(c(detail, told$hints, meant), collapse = "\n"), call = NULL,
      status = status, code = told$code, hints = told$hints, suggestions = told$suggestions)))
  }

  # waits while the server starts or is busy
  ask <- function(resource, parameters = list(), body = NULL) {
    end <- Sys.time() + wait
    repeat {
      handle <- curl::new_handle(timeout = timeout)
      if (!is.null(body)) {
        curl::handle_setheaders(handle, "Content-Type" = "application/json")
        curl::handle_setopt(handle, copypostfields = body)
      }
      answer <- curl::curl_fetch_memory(paste0(base, resource, query(resource, parameters)), handle)
      content <- rawToChar(answer$content)
      Encoding(content) <- "UTF-8"
      if (answer$status_code < 400) return(content)
      pause <- suppressWarnings(as.numeric(curl::parse_headers_list(answer$headers)[["retry-after"]]))
      again <- answer$status_code %in% c(429, 503) && length(pause) == 1 && !is.na(pause) && Sys.time() + pause <= end
      if (!again) problem(answer$status_code, content)
      Sys.sleep(pause)
    }
  }

  # nested lists, as R has JSON; data frames where simplify is told
  get <- function(resource, ..., simplify = FALSE) jsonlite::fromJSON(ask(resource, list(...)), simplifyVector = simplify, flatten = simplify)
  post <- function(resource, body) jsonlite::fromJSON(ask(resource, body = jsonlite::toJSON(body, auto_unbox = TRUE, null = "null", digits = NA)), simplifyVector = FALSE)
  table <- function(resource, ...) {
    text <- ask(resource, list(..., format = "csv"))
    numbers_as_printed <- grepl("(^|,)references(,|\n)", sub("\n.*", "\n", text))
    read.csv(text = text, na.strings = "", colClasses = if (numbers_as_printed) c(references = "character") else NA, check.names = FALSE, encoding = "UTF-8")
  }
  # a query of one's own as a data frame; writing is refused
  cypher <- function(query, ...) {
    given <- list(...)
    found <- jsonlite::fromJSON(ask("/cypher", body = jsonlite::toJSON(c(list(query = query), if (length(given)) list(parameters = given)), auto_unbox = TRUE, digits = NA)))
    if (length(found$rows)) setNames(as.data.frame(found$rows), found$columns) else data.frame()
  }
  # each item of a list as nested lists, a page after the other
  items <- function(resource, ..., page = 200) {
    all <- list()
    repeat {
      answer <- get(resource, ..., limit = page, offset = length(all))
      all <- c(all, answer$items)
      if (!length(answer$items) || length(all) >= answer$total) return(all)
    }
  }
  # names, or a data frame with name, and log2fc, abundance, p as far as there are any
  listed <- function(given) {
    if (is.data.frame(given)) lapply(seq_len(nrow(given)), function(row) Filter(function(it) !is.na(it), as.list(given[row, , drop = FALSE])))
    else lapply(unname(as.list(given)), function(it) if (is.list(it)) it else list(name = it))
  }

  list(
    get = get, post = post, table = table, items = items, cypher = cypher,
    statements = function(...) table("/statements", ...),
    statement = function(record) get(paste0("/statements/", curl::curl_escape(record))),
    # list with verdict, documented, assembled (hypotheses); with one end, ends at the other
    paths = function(from = NULL, to = NULL, ...) get("/paths", from = from, to = to, ...),
    claims = function(...) table("/claims", ...),
    what_if = function(block = NULL, apply = NULL, ...) get("/what-if", block = block, apply = apply, ...),
    # what each name is called here, in their order; an unknown name fails nothing
    resolve = function(names, near = 3) post("/entities/resolve", list(items = listed(names), near = near))$items,
    # the mechanisms of a list of cargo; read coverage first
    annotate = function(items, context = NULL, ...) post("/annotate", c(list(items = listed(items)), if (length(context)) list(context = context), list(...))),
    # every leg as an edge: an igraph graph, or a list of nodes and edges without igraph. What the source says is not so
    # stays an edge, with negated "true"; every value is text. A way along edges of different `statement` is assembled.
    graph = function(...) {
      edges <- read.delim(text = ask("/export", list(..., format = "tsv")), quote = "\"", colClasses = "character", na.strings = character(), check.names = FALSE, encoding = "UTF-8")
      ends <- c("subject_node", "object_node")
      of <- function(field) c(edges[[paste0("subject", field)]], edges[[paste0("object", field)]])
      nodes <- data.frame(name = of("_node"), label = of(""), type = of("_type"), entity = of("_id"))
      nodes <- nodes[!duplicated(nodes$name), ]
      edges <- edges[, c(ends, setdiff(names(edges), ends))]
      if (requireNamespace("igraph", quietly = TRUE)) igraph::graph_from_data_frame(edges, directed = TRUE, vertices = nodes)
      else list(nodes = nodes, edges = edges)
    },
    data_version = function() get("/health")$data_version)
}
