package org.exotrace.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Entity;
import org.exotrace.model.Folding;
import org.exotrace.text.Spelled;
import org.exotrace.text.WordIndex;

/**
 * All names and terms of the entities of a catalogue, folded once. Entities count by their place in
 * {@link Catalogue#entities()}; so do names, one entity's after another's. Immutable, so safe for use by many threads.
 */
public final class NameIndex {

    private final List<Name> names;
    private final int[] first;
    private final WordIndex words;
    private final Spelled spelled;
    private final Spelled terms;

    /**
     * @param entity whose it is
     * @param folded without what spellings differ in
     */
    public record Name(int entity, String name, String folded) {}

    private NameIndex(Catalogue catalogue) {
        List<Entity> entities = catalogue.entities();
        List<Name> all = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        first = new int[entities.size() + 1];
        for (int i = 0; i < entities.size(); i++) {
            int entity = i;
            Names.all(entities.get(i)).forEach(it -> {
                String text = Folding.words(it);
                texts.add(text);
                all.add(new Name(entity, it, Folding.joined(text)));
            });
            first[i + 1] = all.size();
        }
        names = List.copyOf(all);
        words = WordIndex.of(texts.size(), it -> Stream.of(texts.get(it)));
        spelled = Spelled.of(names.stream().map(Name::folded).toArray(String[]::new), IntStream.range(0, names.size()).toArray());
        terms = terms(entities);
    }

    private static Spelled terms(List<Entity> entities) {
        List<String> terms = new ArrayList<>();
        List<Integer> of = new ArrayList<>();
        for (int i = 0; i < entities.size(); i++) {
            int entity = i;
            Stream.concat(Names.curies(entities.get(i)), Stream.of(entities.get(i).id()))
                    .flatMap(it -> Stream.of(it, it.substring(it.indexOf(':') + 1))).distinct()
                    .forEach(it -> {
                        terms.add(Spelled.anyCase(it));
                        of.add(entity);
                    });
        }
        return Spelled.of(terms.toArray(String[]::new), of.stream().mapToInt(it -> it).toArray());
    }

    public static NameIndex of(Catalogue catalogue) {
        return catalogue.derived(NameIndex.class, NameIndex::new);
    }

    /** The names of one entity, the label first. */
    public List<Name> names(int entity) {
        return names.subList(first[entity], first[entity + 1]);
    }

    /** Where the names of one entity begin among all. */
    public int first(int entity) {
        return first[entity];
    }

    /** The names that hold each of these, folded as running text is. */
    public BitSet holding(List<String> parts) {
        return words.holding(parts);
    }

    /** The names that hold this somewhere in a word. */
    public BitSet holding(String part) {
        return words.holding(part);
    }

    /** The names that are spelled alike, folded as names are. */
    public IntStream whole(String folded) {
        return spelled.equal(folded);
    }

    /** The names that begin so, folded as names are. */
    public IntStream beginning(String folded) {
        return spelled.beginning(folded);
    }

    /** The same as they are; one entity's after another's. */
    Stream<Name> alike(String folded) {
        return whole(folded).mapToObj(names::get);
    }

    /** Every name once, as it is folded. */
    Set<String> folded() {
        return names.stream().map(Name::folded).collect(Collectors.toSet());
    }

    /** The entities of these names. */
    public BitSet entities(BitSet chosen) {
        BitSet entities = new BitSet();
        chosen.stream().forEach(it -> entities.set(names.get(it).entity()));
        return entities;
    }

    /** The entities of which a term or the id is this, in any case of letters, with or without its vocabulary. */
    public IntStream ofTerm(String term) {
        return terms.equal(Spelled.anyCase(term));
    }

    /** The entities of which a term or the id begins so, with or without its vocabulary; a number alone is all of it. */
    public IntStream ofTerms(String typed) {
        String plain = Spelled.anyCase(typed);
        return typed.matches("\\d+") ? terms.equal(plain) : terms.beginning(plain);
    }
}
