package org.exotrace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ClassPathTests {

    /** Mixed versions make the first query hang without a word. */
    @Test
    void holdsOneVersionOfNetty() {
        Pattern netty = Pattern.compile("netty-(?!tcnative|bom)[a-z0-9-]+?-(\\d[^/\\\\]*?)(?:-(?:linux|osx|windows)[^/\\\\]*)?\\.jar$");
        assertThat(Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(jar -> jar.contains(File.separator + "io" + File.separator + "netty" + File.separator))
                .map(netty::matcher).filter(Matcher::find).map(it -> it.group(1)).distinct())
                .containsExactly("4.1.137.Final");
    }
}
