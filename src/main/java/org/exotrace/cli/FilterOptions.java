package org.exotrace.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What statements say, as the API's parameters of the same names ask for it. */
final class FilterOptions {

    @Option(names = "--source", paramLabel = "NAME", description = "With that source cell; this and all that follow may be repeated.")
    private @Nullable List<String> source;

    @Option(names = "--vesicle", paramLabel = "NAME", description = "With that vesicle.")
    private @Nullable List<String> vesicle;

    @Option(names = "--cargo", paramLabel = "NAME", description = "With that cargo.")
    private @Nullable List<String> cargo;

    @Option(names = "--cargo-type", paramLabel = "TYPE", description = "With a cargo of that type.")
    private @Nullable List<String> cargoType;

    @Option(names = "--target", paramLabel = "NAME", description = "With that target cell.")
    private @Nullable List<String> target;

    @Option(names = "--receptor", paramLabel = "NAME", description = "With that receptor.")
    private @Nullable List<String> receptor;

    @Option(names = "--effect", paramLabel = "NAME", description = "With that effect, primary or not.")
    private @Nullable List<String> effect;

    @Option(names = "--participant", paramLabel = "NAME", description = "With that entity in any role, context included.")
    private @Nullable List<String> participant;

    @Option(names = "--disease", paramLabel = "NAME", description = "With that disease.")
    private @Nullable List<String> disease;

    @Option(names = "--therapy", paramLabel = "NAME", description = "With that therapy.")
    private @Nullable List<String> therapy;

    @Option(names = "--modifier", paramLabel = "NAME", description = "With that agent, which blocks, enhances or fails to.")
    private @Nullable List<String> modifier;

    @Option(names = "--theme", paramLabel = "WORD", description = "Of that theme, or none.")
    private @Nullable List<String> theme;

    @Option(names = "--polarity", paramLabel = "WORD", description = "With that net effect on anti-tumour immunity.")
    private @Nullable List<String> polarity;

    @Option(names = "--modality", paramLabel = "WORD", description = "So asserted.")
    private @Nullable List<String> modality;

    @Option(names = "--specificity", paramLabel = "WORD", description = "specific or general.")
    private @Nullable List<String> specificity;

    @Option(names = "--reference", paramLabel = "N", description = "The same as --publication.")
    private @Nullable List<String> reference;

    @Option(names = "--exosome-mechanism", paramLabel = "true|false", description = "Whether it is about exosomes; this and all that follow stand once.")
    private @Nullable String exosomeMechanism;

    @Option(names = "--has-steps", paramLabel = "true|false", description = "Whether it is a chain.")
    private @Nullable String hasSteps;

    @Option(names = "--q", paramLabel = "WORDS", description = "With all these words in title, claim, notes or names.")
    private @Nullable String q;

    @Option(names = "--inferred", paramLabel = "true|false", description = "Matched by inferred participants too.")
    private @Nullable String inferred;

    @Option(names = "--exact", paramLabel = "true|false", description = "Without what lies below the names.")
    private @Nullable String exact;
}
