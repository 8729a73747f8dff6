package org.exotrace.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which statements take part in an answer, as the API's parameters of the same names say it. */
final class ScopeOptions {

    @Option(names = "--kind", paramLabel = "WORD", description = "Of that kind. Detections and interactions, rows of tables, take part in lists only where they are asked for; in paths and files unless others are.")
    private @Nullable List<String> kind;

    @Option(names = "--document", paramLabel = "NAME", description = "Statements of that document: id, DOI, PMID. May be repeated, as may those that follow.")
    private @Nullable List<String> document;

    @Option(names = "--document-kind", paramLabel = "WORD", description = "Of a review, article, preprint, thesis, database, own.")
    private @Nullable List<String> documentKind;

    @Option(names = "--dataset", paramLabel = "NAME", description = "Of that data set.")
    private @Nullable List<String> dataset;

    @Option(names = "--publication", paramLabel = "NAME", description = "That rest on it: id, DOI, PMID, or a printed number such as xie2023:31.")
    private @Nullable List<String> publication;

    @Option(names = "--species", paramLabel = "NAME", description = "Seen in that species: name or term.")
    private @Nullable List<String> species;

    @Option(names = "--setting", paramLabel = "WORD", description = "Seen in cells, ex_vivo, animal, patients.")
    private @Nullable List<String> setting;

    @Option(names = "--organ", paramLabel = "NAME", description = "Seen in that organ, or a part of it.")
    private @Nullable List<String> organ;

    @Option(names = "--study-type", paramLabel = "WORD", description = "Shown in_vitro, animal, human.")
    private @Nullable List<String> studyType;

    @Option(names = "--papers-min", paramLabel = "N", description = "Carried by that many papers at least.")
    private @Nullable String papersMin;

    @Option(names = "--unstated", paramLabel = "U", description = "keep or drop statements that do not state what is asked for. Default: keep.")
    private @Nullable String unstated;

    @Option(names = "--retracted", paramLabel = "R", description = "keep or drop statements whose every paper was retracted. Default: drop; keep in lists.")
    private @Nullable String retracted;

    @Option(names = "--shown", paramLabel = "PIP", description = "Shown in what was read, at least by half: D, T, A, N, N_cargo, N_vesicle, E, S.")
    private @Nullable List<String> shown;

    @Option(names = "--claimed", paramLabel = "PIP", description = "Claimed in what was read, or shown: the same words.")
    private @Nullable List<String> claimed;

    @Option(names = "--attribution", paramLabel = "WORD", description = "How far it is put down to vesicles: controlled, characterised ...")
    private @Nullable List<String> attribution;

    @Option(names = "--ev-setting", paramLabel = "WORD", description = "Experiments in cells, ex_vivo, animal, patient_sample, patient_treated.")
    private @Nullable List<String> evSetting;

    @Option(names = "--contested", paramLabel = "C", description = "show or hide what a control that failed speaks against. Default: show.")
    private @Nullable String contested;

    @Option(names = "--unread", paramLabel = "U", description = "mark or drop statements of which what is asked for was not read. Default: mark.")
    private @Nullable String unread;
}
