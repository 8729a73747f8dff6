package org.exotrace.seed.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;

class SeedRulesTests {

    @Test
    void eachHasAnIdOfItsOwnThatTheCuratorsGuideNames() throws IOException {
        String guide = Files.readString(Seeds.FOLDER.resolve("README.md"));
        assertThat(SeedRules.ALL).extracting(SeedRule::id).doesNotHaveDuplicates().allSatisfy(
                id -> assertThat(guide).containsAnyOf("`" + id + "`", "`" + id.substring(0, id.indexOf('-') + 1) + "...`"));
    }
}
