package org.exotrace.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.exotrace.failure.SurroundingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JoinedFrontEndTests {

    private static final Pattern SCRIPT = Pattern.compile("type=\"module\" src=\"/assets/([0-9a-f]{16}/[^\"]+)\"");
    private static final Pattern SHEET = Pattern.compile("rel=\"stylesheet\" href=\"/assets/([0-9a-f]{16}/[^\"]+)\"");

    /** Nothing in it is written in a way that cannot be joined, and no module or sheet is left over. */
    @Test
    void joinsAllThatShips() {
        Sources sources = Sources.shipped();
        FrontEnd shipped = FrontEnd.of(null);
        String first = named(SCRIPT, shipped);
        String script = text(shipped, first) + JoinedFrontEnd.APART.stream().map(it -> text(shipped, first.replaceFirst("/.*", "/") + it))
                .collect(Collectors.joining());
        String sheet = text(shipped, named(SHEET, shipped));
        assertThat(sources.files().keySet()).filteredOn(it -> it.endsWith(".js") && !it.matches(".*/(theme-early|types)\\.js"))
                .hasSizeGreaterThan(100).allSatisfy(it -> assertThat(script).containsOnlyOnce("// " + it + "\n"));
        assertThat(sources.files().keySet()).filteredOn(it -> it.endsWith(".css") && !it.endsWith("/index.css"))
                .hasSizeGreaterThan(20).allSatisfy(it -> assertThat(sheet).containsOnlyOnce(sources.text(it)));
    }

    @Test
    void oneByteMovesEveryAddressThoughTheLengthStays() {
        String before = hash(SourceTexts.of("js/words.js", "one"));
        assertThat(hash(SourceTexts.of("js/words.js", "one"))).isEqualTo(before);
        assertThat(hash(SourceTexts.of("js/words.js", "onf"))).isNotEqualTo(before);
        assertThat(hash(SourceTexts.of("js/sword.js", "one"))).isNotEqualTo(before);
    }

    @Test
    void aFileStandsBelowTheHashAndNowhereElse() {
        Sources sources = SourceTexts.of("js/words.js", "one");
        FrontEnd front = new JoinedFrontEnd(sources);
        assertThat(text(front, hash(sources) + "/js/words.js")).isEqualTo("one");
        assertThat(front.find("js/words.js")).isEmpty();
        assertThat(front.find("0123456789abcdef/js/words.js")).isEmpty();
    }

    @Test
    void aFolderWithoutAPageIsRefused(@TempDir Path folder) {
        assertThatThrownBy(() -> FrontEnd.of(folder)).isInstanceOf(SurroundingsException.class)
                .hasMessage("The folder '%s' of --frontend holds no index.html. Give the folder frontend of the source.", folder);
    }

    /** The folder that all addresses share. */
    private static String hash(Sources sources) {
        return named(SCRIPT, new JoinedFrontEnd(sources)).replaceFirst("/.*", "");
    }

    private static String named(Pattern address, FrontEnd front) {
        Matcher found = address.matcher(new String(front.page(), StandardCharsets.UTF_8));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String text(FrontEnd front, String address) {
        return new String(front.find(address).orElseThrow(), StandardCharsets.UTF_8);
    }
}
