package org.exotrace.seed.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
            for (Field field : List.of(new Field("doi", it.doi()), new Field("pmid", it.pmid()), new Field("pmcid", it.pmcid()))) {
                Placed<Publication> other = field.value() == null ? null
                        : first.putIfAbsent(field.name() + field.value().toLowerCase(Locale.ROOT), item);
                if (other != null && !other.value().id().equals(it.id())) {
                    report.error(item, "/" + field.name(), "%s has the %s %s of %s, %s: they are one publication.".formatted(
                            it.id(), field.name(), field.value(), other.value().id(), other.where()),
                            "Keep one of the two, and use its id.");
                }
            }
        }
    }

    private record Field(String name, @Nullable String value) {}
}
