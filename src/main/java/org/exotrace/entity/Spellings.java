package org.exotrace.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Other ways to say a name, for one that is not found as it stands. */
final class Spellings {

    private static final Pattern MICRO_RNA = Pattern.compile("(?:hsa-?)?(?:micro-? ?rna|mi-?rna|mir)s?[- ]?(\\d.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DERIVED = Pattern.compile(
            "(.+?)[- ]derived (exosome|extracellular vesicle|EV|microvesicle)s?", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXOSOMAL = Pattern.compile(
            "(?:exosomal|vesicular|(?:exosome|vesicle|EV|sEV)s?[- ](?:derived|borne|bound|associated|carried|delivered|transferred)) (.+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLURAL_OF_CAPITALS = Pattern.compile("[\\p{Lu}\\d-]+s");
    private static final List<String> VESICLES = List.of("extracellular vesicle", "EV", "small extracellular vesicle", "small EV", "sEV");

    private Spellings() {}

    /** In this order; the numbers and letters that tell one from another stay. */
    static Stream<String> of(String name) {
        Stream<String> mir = microRna(name).stream().flatMap(it -> Stream.of("miR-" + it, "hsa-miR-" + it));
        Stream<String> small = name.indexOf(' ') > 0 ? Stream.of(name.toLowerCase(Locale.ROOT)) : Stream.empty();
        Stream<String> one = name.length() > 2 && name.endsWith("s") && !name.endsWith("ss") ? Stream.of(name.substring(0, name.length() - 1))
                : Stream.empty();
        return Stream.of(mir, small, one).flatMap(it -> it);
    }

    /** What follows miR, miRNA, microRNA or hsa-miR. */
    static Optional<String> microRna(String name) {
        Matcher found = MICRO_RNA.matcher(name);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** What is exosomal, exosome-derived ... */
    static Optional<String> exosomal(String name) {
        Matcher found = EXOSOMAL.matcher(name.strip());
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** APCs is APC; APCS is itself. */
    static String singular(String name) {
        return PLURAL_OF_CAPITALS.matcher(name).matches() ? name.substring(0, name.length() - 1) : name;
    }

    /** "MSC exosome" and "exosome of MSC" of an "MSC-derived exosome", with each name of the cell. */
    static Stream<String> ofVesicle(String name, Function<String, Stream<String>> cells) {
        Matcher derived = DERIVED.matcher(name);
        if (!derived.matches()) {
            return Stream.empty();
        }
        String kind = derived.group(2);
        List<String> kinds = VESICLES.contains(kind) ? VESICLES : List.of(kind);
        return Stream.concat(Stream.of(derived.group(1)), cells.apply(derived.group(1)))
                .flatMap(cell -> Stream.of(cell, cell.replaceFirst(" cell$", ""))).distinct()
                .flatMap(cell -> kinds.stream().flatMap(it -> Stream.of(cell + " " + it, cell + "-derived " + it, it + " of " + cell)));
    }
}
