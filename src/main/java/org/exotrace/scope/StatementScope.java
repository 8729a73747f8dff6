package org.exotrace.scope;

import java.util.List;
import org.exotrace.model.Kind;
import org.exotrace.model.PublicationKind;
import org.exotrace.model.Setting;
import org.exotrace.model.StudyType;
import org.exotrace.shown.Wanted;

/**
 * Which statements take part in an answer. What stands in one list means or, different ones mean and; an empty list is no
 * wish. A statement need not state its disease, species, setting, organ or type of study: then it takes part or does not, as
 * {@code keepUnstated} says.
 *
 * @param kinds         sorts of claims
 * @param documents     documents by any of their names
 * @param datasets      names of data sets
 * @param publications  publications by any of their names, or printed numbers, on which a statement rests
 * @param papersMin     by how many papers a statement is carried at least; 0 for no such wish
 * @param diseases      entities by any name, and what lies below them
 * @param species       names or terms
 * @param organs        entities by any name, and what lies below them
 * @param exact         whether what lies below is left out
 * @param wanted        how well statements are to be shown
 * @param keepRetracted whether those take part whose every paper was retracted
 */
public record StatementScope(
        List<Kind> kinds, List<String> documents, List<PublicationKind> documentKinds, List<String> datasets, List<String> publications, int papersMin,
        List<String> diseases, List<String> species, List<Setting> settings, List<String> organs, List<StudyType> studyTypes,
        boolean exact, boolean keepUnstated, Wanted wanted, boolean keepRetracted) {

    /** All statements that something supports. */
    public static final StatementScope ALL = new StatementScope(List.of(), List.of(), List.of(), List.of(), List.of(), 0,
            List.of(), List.of(), List.of(), List.of(), List.of(), false, true, Wanted.ANY, false);

    /** The same, of these kinds. */
    public StatementScope of(List<Kind> these) {
        return new StatementScope(these, documents, documentKinds, datasets, publications, papersMin, diseases, species, settings, organs,
                studyTypes, exact, keepUnstated, wanted, keepRetracted);
    }

    /** The same, with those whose every paper was retracted: to be read. */
    public StatementScope readable() {
        return new StatementScope(kinds, documents, documentKinds, datasets, publications, papersMin, diseases, species, settings, organs,
                studyTypes, exact, keepUnstated, wanted, true);
    }

    /** The same, whatever number of papers carries a statement: for what is carried by several statements together. */
    public StatementScope byAnyPapers() {
        return new StatementScope(kinds, documents, documentKinds, datasets, publications, 0, diseases, species, settings, organs, studyTypes,
                exact, keepUnstated, wanted, keepRetracted);
    }
}
