package org.exotrace.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.exotrace.model.Publication;
import org.exotrace.model.SetInfo;
import org.jspecify.annotations.Nullable;

/**
 * What publications are looked up by: their id; a DOI, with or without {@code doi:} or a resolver before it; {@code PMID:30089911} or
 * the address of PubMed; a PubMed Central number; the address where it stands; the number that a document prints, as
 * {@code xie2023:31}, or the number alone for the one document that prints numbers. {@code review} is that document.
 */
final class Identities {

    private static final String REVIEW = "review";

    private final Map<String, Publication> names = new HashMap<>();
    private final Map<String, Publication> ids = new HashMap<>();
    private final Optional<Publication> numbering;

    Identities(List<Publication> publications) {
        numbering = numbering(publications);
        publications.forEach(it -> {
            ids.put(it.id().toLowerCase(Locale.ROOT), it);
            put("doi:", it.doi(), it);
            put("pmid:", it.pmid(), it);
            put("", it.pmcid(), it);
            put("url:", it.url(), it);
        });
    }

    /** The document whose numbers need no name before them: the shipped one where several print numbers. */
    private static Optional<Publication> numbering(List<Publication> publications) {
        List<Publication> all = publications.stream().filter(it -> !it.cites().isEmpty()).toList();
        List<Publication> shipped = all.stream().filter(it -> it.dataset().equals(SetInfo.SHIPPED)).toList();
        return Stream.of(shipped, all).filter(it -> it.size() == 1).map(it -> it.get(0)).findFirst();
    }

    private void put(String prefix, @Nullable String value, Publication it) {
        if (value != null) {
            names.put((prefix + value).toLowerCase(Locale.ROOT), it);
        }
    }

    Optional<Publication> find(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return id(plain).or(() -> printed(plain).flatMap(it -> Optional.ofNullable(it.cite().publication())).flatMap(this::id))
                .or(() -> plain.equals(REVIEW) ? numbering.filter(Publication::isReview) : Optional.empty())
                .or(() -> named(plain));
    }

    /** What a document prints as a number: {@code xie2023:31}, {@code 31}. */
    Optional<Printed> printed(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        String number = plain.substring(plain.lastIndexOf(':') + 1);
        if (!number.matches("\\d{1,5}")) {
            return Optional.empty();
        }
        Optional<Publication> document = plain.equals(number) ? numbering : id(plain.substring(0, plain.lastIndexOf(':')));
        int n = Integer.parseInt(number);
        return document.flatMap(it -> Optional.ofNullable(it.cites().get(n)).map(cite -> new Printed(it, n, cite)));
    }

    private Optional<Publication> id(String plain) {
        return Optional.ofNullable(ids.get(plain.toLowerCase(Locale.ROOT)));
    }

    private Optional<Publication> named(String plain) {
        String key = plain.replaceFirst("^(https?://)?(dx\\.)?doi\\.org/", "doi:").replaceFirst("^doi:\\s+", "doi:")
                .replaceFirst("^(https?://)?pubmed\\.ncbi\\.nlm\\.nih\\.gov/(\\d+)/?$", "pmid:$2")
                .replaceFirst("^(https?://)?(www\\.ncbi\\.nlm\\.nih\\.gov/pmc|pmc\\.ncbi\\.nlm\\.nih\\.gov)/articles/(pmc\\d+)/?$", "$3")
                .replaceFirst("^pmcid?:\\s*(pmc)?(?=\\d)", "pmc").replaceFirst("^pmid:?\\s*(?=\\d)", "pmid:");
        return Stream.of(key, "doi:" + key, "pmid:" + key, "url:" + key, "url:" + plain).map(names::get)
                .filter(it -> it != null).findFirst();
    }
}
