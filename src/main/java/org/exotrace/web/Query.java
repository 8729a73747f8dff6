package org.exotrace.web;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.failure.Suggest;
import org.jspecify.annotations.Nullable;

/** One request's parameters, checked: an unknown name or a value that is not allowed is a 400 that says what is. */
public final class Query {

    private static final int LONGEST_SEARCH = 200;

    private final Catalogue catalogue;
    private final Map<String, List<String>> parameters;
    private final Map<String, String> path;

    private final String where;
    private final @Nullable String accept;

    Query(Catalogue catalogue, Map<String, List<String>> parameters, Map<String, String> path, String where) {
        this(catalogue, parameters, path, where, null);
    }

    /** @param accept what forms of an answer the client takes, as it said so */
    Query(Catalogue catalogue, Map<String, List<String>> parameters, Map<String, String> path, String where, @Nullable String accept) {
        this.accept = accept;
        this.catalogue = catalogue;
        this.parameters = parameters;
        this.path = path;
        this.where = where;
    }

    /** @throws ProblemException 400 for a parameter that is not among these, nor the format */
    public void allowOnly(Set<String> names) {
        Set<String> allowed = new HashSet<>(names);
        allowed.add("format");
        known(allowed);
    }

    private void known(Set<String> allowed) {
        parameters.keySet().stream().filter(name -> !allowed.contains(name)).findFirst().ifPresent(name -> {
            throw ProblemException.of(ProblemType.UNKNOWN_PARAMETER,
                    "'%s' is not a parameter of %s.".formatted(Suggest.brief(name), where))
                    .withHints(List.of("Known here: " + allowed.stream().sorted().collect(Collectors.joining(", "))))
                    .withSuggestions(Suggest.nearest(name, allowed));
        });
    }

    /** Another request of the same kind, as one of a batch: its parameters are checked as those of an address are. */
    public Query with(Map<String, List<String>> others, Set<String> allowed, String inWhat) {
        Query query = new Query(catalogue, others, Map.of(), inWhat);
        query.known(allowed);
        return query;
    }

    /** The same request without some of its parameters. */
    public Query without(Set<String> names) {
        Map<String, List<String>> others = new LinkedHashMap<>(parameters);
        others.keySet().removeAll(names);
        return new Query(catalogue, others, path, where, accept);
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** Which of these media types the client wants most; the first where it does not say. */
    public Optional<String> accepted(List<String> offered) {
        return Accepted.best(accept, offered);
    }

    /** A part of the path, decoded. */
    public String path(String name) {
        return Objects.requireNonNull(path.get(name));
    }

    /** All values of a filter that may be repeated. */
    public List<String> all(String name) {
        List<String> given = parameters.get(name);
        return given == null ? List.of() : given.stream().map(value -> notBlank(name, value)).toList();
    }

    /** The only value of a parameter; twice is an error. */
    public Optional<String> find(String name) {
        List<String> values = all(name);
        if (values.size() > 1) {
            throw ProblemException.badValue(name, String.join(", ", values), "give it once.");
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
    }

    /** Search text: at most 200 characters. */
    public Optional<String> text(String name) {
        return find(name).map(value -> {
            if (value.length() > LONGEST_SEARCH) {
                throw ProblemException.badValue(name, value,
                        "it has %d characters, at most %d are searched.".formatted(value.length(), LONGEST_SEARCH));
            }
            return value;
        });
    }

    /** True or false. */
    public Optional<Boolean> flag(String name) {
        return find(name).map(value -> switch (value.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw ProblemException.badValue(name, value, "it is true or false.");
        });
    }

    public boolean flag(String name, boolean otherwise) {
        return flag(name).orElse(otherwise);
    }

    /** A whole number between two bounds. */
    public Optional<Integer> number(String name, int least, int most) {
        return find(name).map(value -> {
            try {
                int number = Integer.parseInt(value);
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // told below, as for a number out of bounds
            }
            throw ProblemException.badValue(name, value, "it is a whole number from %d to %d.".formatted(least, most));
        });
    }

    /** One of two words, in any case. */
    public String either(String name, String usual, String other) {
        String given = find(name).orElse(usual).toLowerCase(Locale.ROOT);
        if (!List.of(usual, other).contains(given)) {
            throw ProblemException.badValue(name, given, "it is %s or %s.".formatted(usual, other));
        }
        return given;
    }

    /** Words of an enumeration, in any case; a space may be written as an underscore. */
    public <E extends Enum<E>> List<E> words(String name, Class<E> type) {
        return all(name).stream().map(value -> word(name, value, type)).toList();
    }

    public static <E extends Enum<E>> E word(String name, String value, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> plain(it.toString()).equals(plain(value)))
                .findFirst()
                .orElseThrow(() -> ProblemException.badValue(name, value, "it is one of "
                        + Arrays.stream(type.getEnumConstants()).map(Enum::toString).collect(Collectors.joining(", ")) + "."));
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String notBlank(String name, String value) {
        if (value.isBlank()) {
            throw ProblemException.badValue(name, value, "it is empty. Give a value or leave it out.");
        }
        return value.strip();
    }
}
