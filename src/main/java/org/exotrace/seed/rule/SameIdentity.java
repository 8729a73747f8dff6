package org.exotrace.seed.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.exotrace.model.Publication;
import org.jspecify.annotations.Nullable;

/** A DOI, PubMed or PubMed Central number that two publications have: they are one. */
final class SameIdentity implements SeedRule {

    @Override
    public String id() {
        return "same-publication";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        Map<String, Placed<Publication>> first = new HashMap<>();
        for (Placed<Publication> item : seeds.publications().items()) {
            Publication it = item.value();
            for (Field field : fields(it)) {
                Placed<Publication> other = first.putIfAbsent(field.name() + " " + field.value(), item);
                if (other != null && !other.value().id().equals(it.id())) {
                    report.error(item, "/" + field.in(), "%s has the %s %s of %s, %s: they are one publication.".formatted(
                            it.id(), field.name(), field.value(), other.value().id(), other.where()),
                            "Keep one of the two, and use its id.");
                }
            }
        }
    }

    /** The three numbers, in an address too; however they are spelled. */
    private static List<Field> fields(Publication it) {
        return Stream.of(
                field("DOI", "doi", it.doi(), "(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)?(10\\..+)"),
                field("PMID", "pmid", it.pmid(), "(?:pmid:?\\s*)?(\\d+)"),
                field("PMCID", "pmcid", it.pmcid(), "(?:pmcid:?\\s*)?(?:pmc)?(\\d+)"),
                field("DOI", "url", it.url(), "https?://(?:dx\\.)?doi\\.org/(10\\.[^?#]+)"),
                field("PMID", "url", it.url(), "https?://pubmed\\.ncbi\\.nlm\\.nih\\.gov/(\\d+)/?"),
                field("PMCID", "url", it.url(), "https?://(?:www\\.ncbi\\.nlm\\.nih\\.gov/pmc|pmc\\.ncbi\\.nlm\\.nih\\.gov)/articles/pmc(\\d+)/?"))
                .flatMap(Optional::stream).toList();
    }

    private static Optional<Field> field(String name, String in, @Nullable String value, String spelled) {
        Matcher found = Pattern.compile(spelled).matcher(value == null ? "" : value.strip().toLowerCase(Locale.ROOT));
        return found.matches() ? Optional.of(new Field(name, in, (name.equals("PMCID") ? "PMC" : "") + found.group(1))) : Optional.empty();
    }

    private record Field(String name, String in, String value) {}
}
