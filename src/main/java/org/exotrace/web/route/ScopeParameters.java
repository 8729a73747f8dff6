package org.exotrace.web.route;

import java.util.List;
import java.util.stream.Stream;
import org.exotrace.model.EvidenceSetting;
import org.exotrace.model.Kind;
import org.exotrace.model.PublicationKind;
import org.exotrace.model.Setting;
import org.exotrace.model.StudyType;
import org.exotrace.scope.StatementScope;
import org.exotrace.shown.Attribution;
import org.exotrace.shown.Wanted;
import org.exotrace.web.Query;

/** The parameters that say which statements take part, the same for every resource that answers from statements. */
final class ScopeParameters {

    static final List<String> NAMES = List.of("kind", "document", "document_kind", "dataset", "publication", "papers_min", "species", "setting",
            "organ", "study_type", "unstated", "retracted", "shown", "claimed", "attribution", "ev_setting", "contested", "unread");

    /** Those of how well something was shown. */
    static final List<String> SHOWN = NAMES.subList(NAMES.indexOf("shown"), NAMES.size());

    static final int MOST_PAPERS = 1_000_000;

    private ScopeParameters() {}

    /** These, and a resource's own. */
    static String[] and(String... own) {
        return Stream.concat(Stream.of(own), NAMES.stream()).distinct().toArray(String[]::new);
    }

    /** Those of how well something was shown, and a resource's own. */
    static String[] withShown(String... own) {
        return Stream.concat(Stream.of(own), SHOWN.stream()).toArray(String[]::new);
    }

    /** For resources that count the papers of something else than a statement. */
    static StatementScope withoutPapers(Query query) {
        return of(query, List.of(), query.all("publication"), query.flag("exact", false), 0, Kind.CURATED);
    }

    /** For resources that have no more to say of it. */
    static StatementScope of(Query query) {
        return of(query, List.of(), query.all("publication"), false);
    }

    /**
     * @param diseases     entities whose statements take part, where those that state none may be left out
     * @param publications on which statements rest
     * @param exact        whether what lies below entities is left out
     */
    static StatementScope of(Query query, List<String> diseases, List<String> publications, boolean exact) {
        return of(query, diseases, publications, exact, query.number("papers_min", 0, MOST_PAPERS).orElse(0), Kind.CURATED);
    }

    /** For resources in which rows of tables take part unless told: what paths go over, and files that hold everything. */
    static StatementScope withRows(Query query, List<String> diseases) {
        return of(query, diseases, query.all("publication"), query.flag("exact", false),
                query.number("papers_min", 0, MOST_PAPERS).orElse(0), List.of());
    }

    /** For what is read rather than reckoned with: what lost its support is left out only where that is asked for. */
    static StatementScope readable(Query query, StatementScope scope) {
        return query.find("retracted").isEmpty() ? scope.readable() : scope;
    }

    /** The kinds that are asked for; all but rows of tables where none is. */
    static List<Kind> kinds(Query query) {
        return kinds(query, Kind.CURATED);
    }

    private static List<Kind> kinds(Query query, List<Kind> usual) {
        List<Kind> given = query.words("kind", Kind.class);
        return given.isEmpty() ? usual : given;
    }

    private static StatementScope of(Query query, List<String> diseases, List<String> publications, boolean exact, int papersMin,
            List<Kind> usual) {
        return new StatementScope(kinds(query, usual), query.all("document"), query.words("document_kind", PublicationKind.class), query.all("dataset"),
                publications, papersMin, diseases, query.all("species"),
                query.words("setting", Setting.class), query.all("organ"), query.words("study_type", StudyType.class), exact,
                query.either("unstated", "keep", "drop").equals("keep"), wanted(query),
                query.either("retracted", "drop", "keep").equals("keep"));
    }

    private static Wanted wanted(Query query) {
        return new Wanted(query.words("shown", Wanted.Ask.class), query.words("claimed", Wanted.Ask.class), query.words("attribution", Attribution.class),
                query.words("ev_setting", EvidenceSetting.class), query.either("contested", "show", "hide").equals("hide"),
                query.either("unread", "mark", "drop").equals("mark"));
    }
}
