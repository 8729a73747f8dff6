package org.exotrace.seed.rule;

import java.util.Locale;
import org.exotrace.model.Statement;

/** A file whose folder is not its theme's, or whose name does not begin with its record; a document whose file is not named by its id. */
final class WrongPlace implements SeedRule {

    @Override
    public String id() {
        return "wrong-place";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        seeds.statements().items().stream().filter(it -> it.file().startsWith("statements/")).forEach(item -> {
            Statement statement = item.value();
            int slash = item.file().lastIndexOf('/');
            String folder = item.file().substring(0, slash + 1);
            String theme = statement.theme() == null ? "other" : statement.theme();
            String expected = "statements/%s/".formatted(theme.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
            if (!folder.equals(expected) && item.knows("/theme")) {
                report.error(item, "/theme", statement.theme() == null
                        ? "%s has no theme, but lies in %s.".formatted(statement.record(), folder)
                        : "%s has the theme %s, but lies in %s.".formatted(statement.record(), theme, folder),
                        "Move it to %s, or correct the theme.".formatted(expected));
            }
            String name = item.file().substring(slash + 1);
            if (!name.startsWith(statement.record() + "-") && !name.equals(statement.record() + ".yaml")) {
                report.error(item, "/record", "The file of %s does not begin with its record.".formatted(statement.record()),
                        "Name it %s-<title in short>.yaml, or correct the record.".formatted(statement.record()));
            }
        });
        seeds.publications().items().stream().filter(it -> it.file().startsWith("documents/")).forEach(item -> {
            String expected = "documents/%s.yaml".formatted(item.value().id());
            if (!item.file().equals(expected)) {
                report.error(item, "/id", "The file of the document %s does not bear its id.".formatted(item.value().id()),
                        "Name it %s, or correct the id.".formatted(expected));
            }
        });
    }
}
