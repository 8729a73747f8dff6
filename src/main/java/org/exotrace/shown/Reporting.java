package org.exotrace.shown;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.exotrace.model.EvTrack;
import org.jspecify.annotations.Nullable;

/**
 * What EV-TRACK was seen to hold of a paper, quoted: how far it reports its methods, never how sound they are. Nothing follows from it.
 *
 * @param publication id of the paper
 * @param id          of the record; null where none was found
 * @param experiment  which of the record
 * @param metric      EV-METRIC in per cent, of that version
 * @param seen        the day on which it was looked up
 * @param says        the same in a sentence
 */
public record Reporting(String publication, @Nullable String id, @Nullable String experiment, @Nullable Integer metric, @Nullable String version,
        @Nullable String seen, String says) {

    /** Each once, in their order. */
    static List<Reporting> of(Collection<Item> items) {
        return items.stream().flatMap(it -> Stream.ofNullable(it.block().evTrack()).map(track -> of(it.paper(), track))).distinct().toList();
    }

    private static Reporting of(String paper, EvTrack it) {
        return new Reporting(paper, it.id(), it.experiment(), it.metric(), it.version(), it.seen(), it.id() == null ? none(it) : found(it, it.id()));
    }

    private static String none(EvTrack it) {
        return "EV-TRACK: no record found%s.".formatted(it.seen() == null ? "" : " on " + it.seen());
    }

    private static String found(EvTrack it, String id) {
        String experiment = it.experiment() == null ? "" : ", experiment " + it.experiment();
        String metric = it.metric() == null ? "" : ": EV-METRIC %d %%%s".formatted(it.metric(), it.version() == null ? "" : " of version " + it.version());
        return "EV-TRACK %s%s%s%s.".formatted(id, experiment, metric, it.seen() == null ? "" : ", seen on " + it.seen());
    }
}
