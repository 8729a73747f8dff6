package org.exotrace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.exotrace.config.Program;
import org.exotrace.json.Json;
import org.junit.jupiter.api.Test;

class VersionTests {

    private static final Pattern SECTION = Pattern.compile("(?m)^## \\[(.+?)](?: - (\\d{4}-\\d{2}-\\d{2}))?$");
    private static final List<String> KINDS = List.of("Added", "Changed", "Deprecated", "Removed", "Fixed", "Security");

    private static String changelog() throws IOException {
        return Files.readString(Path.of("CHANGELOG.md"));
    }

    @Test
    void programCitationAndSavedFilesHaveTheVersionThatTheChangelogTellsLast() throws IOException {
        String latest = SECTION.matcher(changelog()).results().skip(1).findFirst().orElseThrow().group(1);
        assertThat(Program.version()).isEqualTo(latest);
        assertThat(Json.YAML.readTree(Path.of("CITATION.cff").toFile()).path("version").asText()).isEqualTo(latest);
        assertThat(Files.readString(Path.of("frontend/js/take/work.js"))).contains("VERSION = '" + latest + "'");
    }

    @Test
    void theChangelogBeginsWithWhatIsUnreleasedAndDatesTheRest() throws IOException {
        var sections = SECTION.matcher(changelog()).results().toList();
        assertThat(changelog().lines().filter(line -> line.startsWith("## "))).hasSameSizeAs(sections);
        assertThat(sections.get(0).group(1)).isEqualTo("Unreleased");
        assertThat(sections.stream().skip(1)).isNotEmpty().allSatisfy(it -> assertThat(it.group(2)).isNotNull());
        assertThat(changelog().lines().filter(line -> line.startsWith("### ")).map(line -> line.substring(4)))
                .isSubsetOf(KINDS);
    }
}
