package org.exotrace.statement;

import java.util.stream.Collectors;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.failure.ProblemException;
import org.exotrace.model.Theme;

/** The themes that statements are filed under. */
final class Themes {

    private Themes() {}

    /** @throws ProblemException {@code bad-value} with the themes there are */
    static String get(Catalogue catalogue, String name) {
        String wanted = name.strip().replace('_', ' ').replace('-', ' ');
        return catalogue.dataSet().themes().stream().map(Theme::name).filter(it -> it.replace('-', ' ').equalsIgnoreCase(wanted)).findFirst()
                .orElseThrow(() -> ProblemException.badValue("theme", name, "it is none, or one of %s.".formatted(
                        catalogue.dataSet().themes().stream().map(Theme::name).distinct().collect(Collectors.joining(", ")))));
    }
}
