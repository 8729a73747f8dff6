package org.exotrace.seed.rule;

import java.util.Set;
import java.util.stream.Collectors;
import org.exotrace.failure.Suggest;
import org.exotrace.model.Statement;
import org.exotrace.model.Theme;
import org.jspecify.annotations.Nullable;

/** A theme that no list of themes has. */
final class UnknownTheme implements SeedRule {

    @Override
    public String id() {
        return "unknown-theme";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        if (!seeds.themes().whole()) {
            return;
        }
        Set<String> known = seeds.themes().values().stream().map(Theme::name).collect(Collectors.toSet());
        for (Placed<Statement> item : seeds.statements().items()) {
            known(item, "/theme", item.value().theme(), known, report);
            known(item, "/suggested_theme", item.value().suggestedTheme(), known, report);
        }
    }

    private static void known(Placed<Statement> item, String below, @Nullable String theme, Set<String> known, Report report) {
        if (theme != null && !known.contains(theme)) {
            report.error(item, below, "There is no theme '%s'.".formatted(theme), "Correct it%s, or add it to themes.yaml with a sentence."
                    .formatted(Suggest.nearest(theme, known).stream().findFirst().map(it -> ", to '%s' perhaps".formatted(it)).orElse("")));
        }
    }
}
