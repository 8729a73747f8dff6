package org.exotrace.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTests {

    private static final Map<String, String> FILES = Map.of("a/One.class", "one", "frontend/js/words.js", "two");

    @TempDir
    private Path folder;

    @Test
    void oneByteChangesTheHashOfAJarThoughLengthAndDateStay() throws IOException {
        String before = Build.of(jar("before.jar", FILES)).hash();
        assertThat(before).matches("[0-9a-f]{8}");
        assertThat(Build.of(jar("same.jar", FILES)).hash()).isEqualTo(before);
        assertThat(Build.of(jar("after.jar", with("a/One.class", "onf"))).hash()).isNotEqualTo(before);
    }

    @Test
    void oneByteChangesTheHashOfAFolderThoughLengthAndDateStay() throws IOException {
        String before = Build.of(folder("before", FILES)).hash();
        assertThat(Build.of(folder("same", FILES)).hash()).isEqualTo(before);
        assertThat(Build.of(folder("after", with("a/One.class", "onf"))).hash()).isNotEqualTo(before);
    }

    @Test
    void aNameChangesTheHashToo() throws IOException {
        assertThat(Build.of(folder("other", Map.of("a/Two.class", "one", "frontend/js/words.js", "two"))).hash())
                .isNotEqualTo(Build.of(folder("before", FILES)).hash());
    }

    @Test
    void theFilesOfOneFolderHaveTheSameHashInJarAndClasses() throws IOException {
        Build jar = Build.of(jar("before.jar", with("a/One.class", "onf")));
        Build classes = Build.of(folder("before", FILES));
        assertThat(jar.hash("frontend/")).isEqualTo(classes.hash("frontend/"));
        assertThat(jar.files("frontend/")).containsExactly("frontend/js/words.js").isEqualTo(classes.files("frontend/"));
    }

    private static Map<String, String> with(String name, String content) {
        Map<String, String> files = new TreeMap<>(FILES);
        files.put(name, content);
        return files;
    }

    private Path jar(String name, Map<String, String> files) throws IOException {
        Path jar = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setLastModifiedTime(FileTime.fromMillis(0));
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes());
            }
        }
        return jar;
    }

    private Path folder(String name, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(name).resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
            Files.setLastModifiedTime(path, FileTime.fromMillis(0));
        }
        return folder.resolve(name);
    }
}
