package org.exotrace.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.exotrace.failure.SurroundingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTests {

    @TempDir
    private Path folder;

    @Test
    void aLineIsASettingAndAnEmptyOneIsNone() throws IOException {
        SettingsFile file = file("port = 8080 \nseeds=\n# host=x\ndata=C:/Users/M\u00fcller\n", StandardCharsets.UTF_8);
        assertThat(file.find("port")).contains("8080");
        assertThat(file.find("seeds")).isEmpty();
        assertThat(file.find("host")).isEmpty();
        assertThat(file.find("data")).contains("C:/Users/M\u00fcller");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\users\\me", "C:\\temp", "\\u12", "\\\\server\\share"})
    void aPathWithSingleBackslashesIsToldByLine(String path) {
        assertThatExceptionOfType(SurroundingsException.class)
                .isThrownBy(() -> file("port=8080\ndata=" + path + "\n", StandardCharsets.UTF_8))
                .withMessageContaining("has a single backslash on line 2. Write / or two backslashes in a path.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\\\users", "a\\:b", "M\\u00fcller", "first\\\n  second"})
    void anEscapeThatIsMeantIsRead(String path) throws IOException {
        assertThat(file("data=" + path, StandardCharsets.UTF_8).find("data"))
                .contains(path.replace("\\\\", "\\").replace("\\:", ":").replace("\\u00fc", "\u00fc").replace("\\\n  ", ""));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstSetting() throws IOException {
        assertThat(file("\uFEFFport=8080", StandardCharsets.UTF_8).find("port")).contains("8080");
    }

    @Test
    void anotherEncodingIsTold() {
        assertThatExceptionOfType(SurroundingsException.class)
                .isThrownBy(() -> file("data=/home/M\u00fcller", StandardCharsets.ISO_8859_1)).withMessageContaining("is not UTF-8");
    }

    @Test
    void aFileThatIsNotThereIsToldInWords() {
        assertThatExceptionOfType(SurroundingsException.class).isThrownBy(() -> new SettingsFile(folder.resolve("none").toString()))
                .withMessageEndingWith("cannot be read (there is no such file). Correct its path or rights.");
    }

    @Test
    void aPasswordThatOthersCanReadIsAWarning() throws IOException {
        Path path = folder.resolve("settings");
        SettingsFile file = file("neo4j-password=secret", StandardCharsets.UTF_8);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(file.warning().orElseThrow()).contains("others can read it", "chmod 600").doesNotContain("secret");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
        assertThat(file.warning()).isEmpty();
        file("port=1", StandardCharsets.UTF_8);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(new SettingsFile(path.toString()).warning()).as("nothing to hide").isEmpty();
    }

    private SettingsFile file(String text, Charset encoding) throws IOException {
        return new SettingsFile(Files.write(folder.resolve("settings"), text.getBytes(encoding)).toString());
    }
}
