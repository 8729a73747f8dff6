# Exotrace from R: Rscript exotrace.R. On Debian: apt-get install r-base-core r-cran-jsonlite r-cran-curl
server <- Sys.getenv("EXOTRACE", "http://127.0.0.1:7070")
source(paste0(server, "/clients/exotrace.R"))
x <- exotrace(server)

cat("## Statements as a data frame\n")
s <- x$statements()
print(dim(s))
print(table(s$polarity))

cat("\n## Filter: PD-L1 towards T cells\n")
pdl1 <- x$statements(cargo = "PD-L1", target = "T cell")
print(pdl1[, c("record", "source", "targets", "effect", "effect_direction")])

cat("\n## Trace and verdict\n")
found <- x$paths("tumour cell-derived exosome", "CD8+ T cell", via = "PD-L1")
for (leg in found$documented[[1]]$legs) {
  it <- found$legs[[leg]]
  cat(sprintf("%-8s %s %s %s\n", leg, it$subject$label, it$relation, it$object$label))
}
for (it in found$verdicts) cat(it$effect$label, "->", it$value, "by", it$basis, "\n")

cat("\n## What if PD-L1 is blocked\n")
stated <- x$what_if(block = "PD-L1")$stated
cat("broken:", sort(unique(sapply(stated$broken, function(it) it$statement))), "\n")

cat("\n## A query by name\n")
print(head(x$table("/queries/hubs", limit = 5)[, c("label", "legs", "statements")], 5))
