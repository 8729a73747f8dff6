package org.exotrace.statement;

import java.util.List;
import org.exotrace.catalogue.Catalogue;

/**
 * A theme, what belongs to it, and how much does.
 *
 * @param statements filed under it, or with it as their narrower theme
 */
public record ThemeItem(String name, String says, String dataset, int statements) {

    /** All of them, in order of their names. */
    public static List<ThemeItem> all(Catalogue catalogue) {
        return catalogue.dataSet().themes().stream().map(theme -> new ThemeItem(theme.name(), theme.says(), theme.dataset(),
                (int) catalogue.statements().stream()
                        .filter(it -> theme.name().equals(it.theme()) || theme.name().equals(it.suggestedTheme())).count())).toList();
    }
}
