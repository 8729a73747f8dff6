package org.exotrace.version;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.config.Program;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;

/**
 * Which catalogue answers for a data version: the present one, or an earlier one as it was kept. Few of those are held at once, and
 * none where memory runs short.
 */
public final class Versions {

    private static final int HELD = 3;
    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{12}|[0-9a-f]{64}");

    private final KeptVersions kept;

    /** The one that was asked for longest ago stands first. */
    private final Map<String, SoftReference<Catalogue>> held = new LinkedHashMap<>(HELD, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SoftReference<Catalogue>> eldest) {
            return size() > HELD;
        }
    };

    public Versions(KeptVersions kept) {
        this.kept = kept;
    }

    /**
     * @param asked the 64 digits of a data version or their first twelve, with {@code sha256:} before them or not
     * @throws ProblemException {@code unknown-data-version} with those that are known, {@code bad-value}
     */
    public Catalogue get(Catalogue present, String asked) {
        String digits = asked.strip().toLowerCase(Locale.ROOT).replaceFirst("^sha256:", "");
        if (!DIGITS.matcher(digits).matches()) {
            throw ProblemException.badValue("data_version", asked, "it is the 64 digits of a data version, or their first twelve.");
        }
        return KeptVersions.digits(present.dataVersion()).startsWith(digits) ? present
                : kept.beginning(digits).stream().findFirst().flatMap(this::held).orElseThrow(() -> unknown(present, digits));
    }

    /** One is read at a time, so that many questions to old versions take the memory of one. */
    private synchronized Optional<Catalogue> held(String digits) {
        SoftReference<Catalogue> before = held.get(digits);
        Catalogue known = before == null ? null : before.get();
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Catalogue> read = kept.read(digits);
        read.ifPresent(it -> held.put(digits, new SoftReference<>(it)));
        return read;
    }

    private ProblemException unknown(Catalogue present, String digits) {
        return ProblemException.of(ProblemType.UNKNOWN_DATA_VERSION,
                "Nothing is kept of the data version %s: it was never served here, or is older than what is kept.".formatted(digits))
                .withHints(List.of("'known' lists the versions that can be asked for; the newest are kept (--keep-versions).",
                        "Without data_version the present data answer."))
                .withKnown(all(present));
    }

    /** All that can be asked for, the present one first. */
    public List<KnownVersion> all(Catalogue present) {
        List<KnownVersion> all = kept.all();
        KnownVersion now = all.stream().filter(it -> it.dataVersion().equals(present.dataVersion())).findFirst()
                .orElseGet(() -> new KnownVersion(present.dataVersion(), null, Program.version()));
        return Stream.concat(Stream.of(now), all.stream().filter(it -> !it.dataVersion().equals(present.dataVersion()))).toList();
    }
}
