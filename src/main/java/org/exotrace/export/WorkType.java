package org.exotrace.export;

import org.exotrace.model.Publication;

/** What reference managers call a publication of a kind. An article of which no journal was seen could be anything. */
final class WorkType {

    private WorkType() {}

    static String bibtex(Publication it) {
        return switch (it.kind()) {
            case REVIEW, ARTICLE -> it.journal() == null ? "misc" : "article";
            case THESIS -> "phdthesis";
            case PREPRINT, DATABASE -> "misc";
            case OWN -> "unpublished";
        };
    }

    static String ris(Publication it) {
        return switch (it.kind()) {
            case REVIEW, ARTICLE -> it.journal() == null ? "GEN" : "JOUR";
            case THESIS -> "THES";
            case PREPRINT -> "GEN";
            case DATABASE -> "DBASE";
            case OWN -> "UNPB";
        };
    }
}
