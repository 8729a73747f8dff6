package org.exotrace.statement;

import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Participant;
import org.exotrace.model.Statement;

/** How a statement's participants are called in its sentences. */
record Labels(Catalogue catalogue, Statement statement) {

    String of(String p) {
        return of(statement.participant(p));
    }

    String of(Participant participant) {
        String label = catalogue.entity(participant.entity()).label();
        return participant.state() == null ? label : label + " (" + participant.state() + ")";
    }

    /** " in T cell"; nothing where the name says it already: T-cell killing is in the T cell. */
    String place(Participant participant) {
        if (participant.isOutside()) {
            return " outside the cell";
        }
        if (participant.holder() == null) {
            return "";
        }
        String place = of(participant.holder());
        return open(of(participant)).contains(open(place)) ? "" : " in " + place;
    }

    private static String open(String label) {
        return label.replace('-', ' ');
    }
}
