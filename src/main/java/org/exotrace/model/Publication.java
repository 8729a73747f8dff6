package org.exotrace.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was published, or kept by a laboratory, once: only cited, or read. What was read is a document, and
 * statements come from it; a document that cites by number has a list of what its numbers mean.
 *
 * @param id            stable, never a number: {@code chen2018}
 * @param seen          which of title, doi, pmid and pmcid were read
 * @param note          what its fields rest on, where that needs a word
 * @param read          how much of it was read; null where it is only cited
 * @param text          the plain text that passages count the lines of
 * @param sections      titles of its sections by their key
 * @param coverage      its sentences in order: which statements each became, or why none
 * @param readings      what a group of printed numbers was taken to support
 * @param opposites     effects that it tells the other way round
 * @param notHeld       what it says and no statement holds
 * @param traps         where it misleads
 * @param cites         what its printed numbers mean
 * @param retracted     null where nobody was seen to take it back
 * @param dataset       name of the data set that brings it
 */
public record Publication(
        String id,
        PublicationKind kind,
        List<String> seen,
        @Nullable String title,
        @Nullable String firstAuthor,
        List<String> authors,
        @Nullable String journal,
        @Nullable Integer year,
        @Nullable String published,
        @Nullable String doi,
        @Nullable String pmid,
        @Nullable String pmcid,
        @Nullable String url,
        @Nullable String note,
        @Nullable Reading read,
        @Nullable Text text,
        Map<String, String> sections,
        List<Coverage> coverage,
        List<GroupReading> readings,
        List<Opposites> opposites,
        List<NotHeld> notHeld,
        List<Abbreviation> abbreviations,
        List<Trap> traps,
        Map<Integer, Cite> cites,
        @Nullable Retraction retracted,
        String dataset) {

    public Publication {
        seen = Lists.copy(seen);
        authors = Lists.copy(authors);
        sections = sections == null ? Map.of() : new TreeMap<>(sections);
        coverage = Lists.copy(coverage);
        readings = Lists.copy(readings);
        opposites = Lists.copy(opposites);
        notHeld = Lists.copy(notHeld);
        abbreviations = Lists.copy(abbreviations);
        traps = Lists.copy(traps);
        cites = cites == null ? Map.of() : new TreeMap<>(cites);
        dataset = dataset == null ? SetInfo.OWN : dataset;
    }

    /** How much was read, and what that rests on. */
    public record Reading(Depth depth, @Nullable String note) {}

    /** A plain text: how many lines, and the SHA-256 of its bytes where that was taken. */
    public record Text(int lines, @Nullable String sha256) {}

    /** A sentence: its statements, or the reason why it has none. */
    public record Coverage(List<Integer> lines, List<String> statements, @Nullable String reason) {
        public Coverage {
            lines = Lists.copy(lines);
            statements = Lists.copy(statements);
        }
    }

    /** What a group of numbers, as printed, was taken to support. */
    public record GroupReading(String printed, List<String> statements, String reading) {
        public GroupReading {
            statements = Lists.copy(statements);
        }
    }

    /** Two effects that tell one thing, each the other way round. */
    public record Opposites(List<String> pair, String why) {
        public Opposites {
            pair = Lists.copy(pair);
        }
    }

    /** What stands there and no statement holds. */
    public record NotHeld(List<Integer> lines, String what, String kind) {
        public NotHeld {
            lines = Lists.copy(lines);
        }
    }

    /** A short form; {@code line} is where it is expanded or, where it never is, first used. */
    public record Abbreviation(String form, String meaning, int line, boolean expanded, @Nullable String note) {}

    /** Whether it was read: then statements may come from it. */
    public boolean isDocument() {
        return read != null;
    }

    public boolean isReview() {
        return kind == PublicationKind.REVIEW;
    }

    /** Whether it can be told from any other: by a DOI, a number of PubMed or PubMed Central, or where it stands. */
    public boolean isIdentified() {
        return doi != null || pmid != null || pmcid != null || url != null;
    }

    /** Whether findings of its own stand in it: a review tells those of others, a database collects them. */
    public boolean isPrimary() {
        return !isReview() && kind != PublicationKind.DATABASE;
    }

    /**
     * What it is called in lists and answers, made from its fields: {@code Chen 2018}; without author and title its journal
     * and year, else its kind and where it stands.
     */
    public String label() {
        String first = firstAuthor != null || authors.isEmpty() ? firstAuthor : authors.get(0);
        if (first != null) {
            return year == null ? AuthorName.family(first) : AuthorName.family(first) + " " + year;
        }
        if (title != null) {
            return title;
        }
        if (journal != null) {
            return year == null ? journal : journal + " " + year;
        }
        String word = kind.toString().substring(0, 1).toUpperCase(Locale.ROOT) + kind.toString().substring(1);
        return url == null ? word + " " + id : word + " at " + url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("[/:?#].*$", "");
    }
}
