# Exotrace from R: Rscript exotrace.R. On Debian: apt-get install r-base-core r-cran-jsonlite r-cran-curl
library(jsonlite)
base <- paste0(Sys.getenv("EXOTRACE", "http://127.0.0.1:7070"), "/api/v1")
ask <- function(resource, ...) {
  given <- list(...)
  pairs <- if (length(given)) paste0(names(given), "=", sapply(as.character(given), URLencode, reserved = TRUE), collapse = "&") else ""
  paste0(base, resource, if (nzchar(pairs)) "?", pairs)
}

cat("## Statements as a data frame\n")
s <- read.csv(ask("/statements", format = "csv"), na.strings = "", colClasses = c(references = "character"))
print(dim(s))
print(table(s$polarity))

cat("\n## Filter: PD-L1 towards T cells\n")
pdl1 <- read.csv(ask("/statements", cargo = "PD-L1", target = "T cell", format = "csv"), na.strings = "")
print(pdl1[, c("record", "source", "targets", "effect", "effect_direction")])

cat("\n## Trace and verdict\n")
found <- fromJSON(ask("/paths", from = "tumour cell-derived exosome", to = "CD8+ T cell", via = "PD-L1"), simplifyVector = FALSE)
for (leg in found$documented[[1]]$legs) {
  it <- found$legs[[leg]]
  cat(sprintf("%-8s %s %s %s\n", leg, it$subject$label, it$relation, it$object$label))
}
for (it in found$verdicts) cat(it$effect$label, "->", it$value, "by", it$basis, "\n")

cat("\n## What if PD-L1 is blocked\n")
stated <- fromJSON(ask("/what-if", block = "PD-L1"), simplifyVector = FALSE)$stated
cat("broken:", sort(unique(sapply(stated$broken, function(it) it$statement))), "\n")

cat("\n## A query by name\n")
print(head(read.csv(ask("/queries/hubs", limit = 5, format = "csv"))[, c("label", "legs", "statements")], 5))
