package org.exotrace.query;

import java.util.List;
import java.util.Locale;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.failure.Suggest;
import org.exotrace.graph.CypherFile;
import org.exotrace.graph.CypherLibrary;

/** Which queries there are: the files of {@code cypher/analysis}. */
public final class Queries {

    private static final String FOLDER = "analysis/";

    /** By name; a folder inside a jar is not to be listed, and a test compares. */
    static final List<String> NAMES = List.of(
            "all_up_to", "documented", "hubs", "k_shortest", "relations", "shared_mediators", "shortest", "signed",
            "size", "through_cargo", "within_one_statement", "without");

    private Queries() {}

    public static List<CypherFile> all() {
        return NAMES.stream().map(name -> CypherLibrary.get(FOLDER + name)).toList();
    }

    /** @throws ProblemException 404 {@code unknown-query} with the nearest names */
    public static CypherFile get(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT).replace('-', '_');
        if (!NAMES.contains(wanted)) {
            throw ProblemException.of(ProblemType.UNKNOWN_QUERY, "There is no query '%s'.".formatted(Suggest.brief(name)))
                    .withHints(List.of("There are: " + String.join(", ", NAMES)))
                    .withSuggestions(Suggest.nearest(wanted, NAMES));
        }
        return CypherLibrary.get(FOLDER + wanted);
    }

    /** The name without its folder. */
    public static String brief(CypherFile file) {
        return file.name().substring(FOLDER.length());
    }
}
