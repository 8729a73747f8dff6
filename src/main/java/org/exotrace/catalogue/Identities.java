package org.exotrace.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.exotrace.model.Publication;
import org.jspecify.annotations.Nullable;

/**
 * What publications are looked up by: their id; a DOI, with or without {@code doi:} or a resolver before it; {@code PMID:30089911} or
 * the address of PubMed; a PubMed Central number; the number that a document prints, as {@code xie2023:31}, or the number
 * alone where one document prints numbers. {@code review} is the one review that cites by number.
 */
final class Identities {

    private final Map<String, Publication> names = new HashMap<>();

    Identities(List<Publication> publications) {
        List<Publication> citing = publications.stream().filter(it -> !it.cites().isEmpty()).toList();
        Map<String, Publication> byId = new HashMap<>();
        publications.forEach(it -> byId.put(it.id(), it));
        citing.forEach(document -> document.cites().forEach((number, cite) -> {
            Publication cited = cite.publication() == null ? null : byId.get(cite.publication());
            if (cited != null) {
                names.put(document.id() + ":" + number, cited);
                if (citing.size() == 1 || document.dataset().equals("shipped")) {
                    names.put(number.toString(), cited);
                }
            }
        }));
        citing.stream().filter(Publication::isReview).findFirst().ifPresent(it -> names.put("review", it));
        publications.forEach(it -> {
            put("doi:", it.doi(), it);
            put("pmid:", it.pmid(), it);
            put("", it.pmcid(), it);
            put("url:", it.url(), it);
        });
        names.putAll(byId);
    }

    private void put(String prefix, @Nullable String value, Publication it) {
        if (value != null) {
            names.put((prefix + value).toLowerCase(Locale.ROOT), it);
        }
    }

    Optional<Publication> find(String name) {
        String plain = name.strip();
        String key = plain.toLowerCase(Locale.ROOT)
                .replaceFirst("^(https?://)?(dx\\.)?doi\\.org/", "doi:").replaceFirst("^doi:\\s+", "doi:")
                .replaceFirst("^(https?://)?pubmed\\.ncbi\\.nlm\\.nih\\.gov/(\\d+)/?$", "pmid:$2")
                .replaceFirst("^(https?://)?(www\\.ncbi\\.nlm\\.nih\\.gov/pmc|pmc\\.ncbi\\.nlm\\.nih\\.gov)/articles/(pmc\\d+)/?$", "$3")
                .replaceFirst("^pmcid?:\\s*(pmc)?(?=\\d)", "pmc").replaceFirst("^pmid:?\\s*(?=\\d)", "pmid:");
        return Optional.ofNullable(names.get(plain)).or(() -> Optional.ofNullable(names.get(key)))
                .or(() -> Optional.ofNullable(names.get("doi:" + key))).or(() -> Optional.ofNullable(names.get("url:" + key)));
    }
}
