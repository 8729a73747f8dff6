package org.exotrace.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as a build made it, for those who start the jar. */
class MadeFrontEndTests {

    private final JoinedFrontEnd joined = new JoinedFrontEnd(Sources.shipped());

    @Test
    void isThatWhichAStartWouldJoin(@TempDir Path classes) throws Exception {
        MadeFrontEnd.ship(classes);
        Path made = classes.resolve("shipped/page");
        assertThat(made.resolve("index.html")).hasBinaryContent(joined.page());
        assertThat(Files.readString(made.resolve("of"))).endsWith(" " + joined.folder());
        assertThat(joined.joined()).hasSize(2 + JoinedFrontEnd.APART.size()).allSatisfy((path, bytes) -> {
            assertThat(made.resolve(path)).hasBinaryContent(bytes);
            assertThat(joined.find(joined.folder() + path)).contains(bytes);
        });
    }

    @Test
    void givesNothingButItsFilesBelowItsFolder() {
        FrontEnd made = new MadeFrontEnd("0123/", Set.of("frontend/index.html", "frontend/js/ui/load.js"));
        assertThat(made.find("0123/js/ui/load.js").map(it -> new String(it, StandardCharsets.UTF_8)).orElseThrow()).contains("export");
        for (String other : new String[] {"js/ui/load.js", "0124/js/ui/load.js", "0123/", "0123/../exotrace.properties", "0123/of"}) {
            assertThat(made.find(other)).as(other).isEmpty();
        }
    }
}
