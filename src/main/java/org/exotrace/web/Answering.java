package org.exotrace.web;

import io.javalin.http.Context;
import java.util.List;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.json.DataVersion;
import org.exotrace.version.Versions;

/** The one place where a request gets what it is answered from: the present data, or those of the version that it names. */
final class Answering {

    static final String DATA_VERSION = "data_version";

    private final Readiness readiness;
    private final Versions versions;
    private final boolean presentOnly;

    Answering(Readiness readiness, Versions versions) {
        this(readiness, versions, false);
    }

    private Answering(Readiness readiness, Versions versions, boolean presentOnly) {
        this.readiness = readiness;
        this.versions = versions;
        this.presentOnly = presentOnly;
    }

    /** The same for what asks the database. */
    Answering ofPresentData() {
        return new Answering(readiness, versions, true);
    }

    /** @throws ProblemException where there is nothing to answer from yet, no such version, or one that this resource cannot answer from */
    Catalogue catalogue(Context context) {
        Catalogue present = readiness.catalogue();
        RequestQuery.check(context);
        List<String> asked = context.queryParams(DATA_VERSION);
        if (asked.isEmpty()) {
            return present;
        }
        if (asked.size() > 1) {
            throw ProblemException.badValue(DATA_VERSION, String.join(", ", asked), "give it once.");
        }
        Catalogue chosen = versions.get(present, asked.get(0));
        if (presentOnly && chosen != present) {
            throw ProblemException.of(ProblemType.ONLY_PRESENT_DATA,
                    "This asks the database, which holds %s and no earlier data.".formatted(DataVersion.brief(present.dataVersion())))
                    .withHints(List.of("Leave data_version out to ask the present data.",
                            "Statements, paths, what-if, conflicts and exports answer from earlier data too."));
        }
        return chosen;
    }
}
