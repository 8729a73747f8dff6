package org.exotrace.settle;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Role;

/** What one would do for each kind of question: what is taken away or given, what is looked at, what it is held against. */
final class Experiments {

    private final Catalogue catalogue;

    Experiments(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Two steps in one experiment. */
    Experiment joint(Chain first, Chain second, String at) {
        return of(first, second, take(first) + "; apart from that, " + stop(at, first), label(at) + " and " + second.toLabel(),
                without(first) + ", and each of the two alone");
    }

    private String stop(String at, Chain it) {
        return switch (catalogue.entity(at).type().entityClass()) {
            case CELL, VESICLE_TYPE, PRODUCT -> "stop the release of vesicles in what was reached";
            case MOLECULE -> "take " + label(at) + " away in " + it.cells(Role.TARGET);
            default -> "prevent " + label(at);
        };
    }

    Experiment negation(Chain it) {
        String given = switch (it.start()) {
            case CARGO -> "give " + it.cells(Role.TARGET) + " the vesicles of " + it.cells(Role.SOURCE) + ", with and without " + it.fromLabel() + ",";
            case VESICLE -> "give " + it.cells(Role.TARGET) + " the vesicles of " + it.cells(Role.SOURCE);
            case OTHER -> "give " + it.fromLabel();
        };
        return of(it, it, given + " in a series of doses", it.toLabel(), "something known to change " + it.toLabel() + ", to show that a change would have been seen");
    }

    Experiment conflict(Chain one, Chain other) {
        return of(one, other, "give " + one.cells(Role.TARGET) + " what each side used, side by side and in equal number", effects(one, other),
                "vesicles of another cell, and a blank taken through the whole procedure");
    }

    Experiment facet(Chain one, Chain other, String facet, String here, String there) {
        return of(one, other, "repeat with " + there + " as " + facet + " what was done with " + here, effects(one, other),
                here + " beside it in the same run");
    }

    Experiment again(Chain it) {
        return of(it, it, take(it) + ", in another laboratory", it.toLabel(), without(it));
    }

    /** The same experiment with what closes a rival explanation. */
    Experiment closing(Chain it, String control) {
        return of(it, it, "as in " + it.statement().record(), it.toLabel(), control);
    }

    private Experiment of(Chain one, Chain other, String perturb, String effect, String control) {
        String readout = one.start() == Start.OTHER ? effect : "particles and markers of the vesicles; " + effect;
        return new Experiment(perturb, readout, control,
                TestSystem.of(catalogue, Stream.of(one.statement(), other.statement()).distinct().collect(Collectors.toList())));
    }

    private String take(Chain it) {
        String from = it.fromLabel();
        return switch (it.start()) {
            case CARGO -> "take " + from + " away in " + it.cells(Role.SOURCE) + "; in a second arm stop the release of its vesicles";
            case VESICLE -> "stop the release of vesicles in " + it.cells(Role.SOURCE) + "; in a second arm give the vesicles back";
            case OTHER -> "take " + from + " away by two methods";
        };
    }

    private String without(Chain it) {
        return switch (it.start()) {
            case CARGO -> "vesicles without " + it.fromLabel() + ", in equal number";
            case VESICLE -> "the soluble fraction of the same separation";
            case OTHER -> "a second method of taking it away";
        };
    }

    private static String effects(Chain one, Chain other) {
        return Stream.of(one.toLabel(), other.toLabel()).distinct().collect(Collectors.joining(" and "));
    }

    private String label(String entity) {
        return catalogue.entity(entity).label();
    }
}
