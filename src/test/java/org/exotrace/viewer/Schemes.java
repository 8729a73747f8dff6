package org.exotrace.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A picture for light and dark in one: the lines are the same, and each pair of colours is a variable of the file. */
final class Schemes {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    private Schemes() {}

    static String joined(String light, String dark) {
        assertThat(without(dark)).as("in the dark stand the same lines").isEqualTo(without(light));
        Map<String, String> names = new LinkedHashMap<>();
        Matcher other = COLOUR.matcher(dark);
        String joined = COLOUR.matcher(light).replaceAll(it -> {
            other.find();
            String pair = "light-dark(" + it.group() + ", " + other.group() + ")";
            return "var(" + names.computeIfAbsent(pair, fresh -> "--c" + (names.size() + 1)) + ")";
        });
        String colours = names.entrySet().stream().map(it -> it.getValue() + ": " + it.getKey() + ";").collect(Collectors.joining("\n"));
        return joined.replaceFirst("(<svg [^>]*>)", "$1\n<style>:root { color-scheme: light dark;\n" + colours + "\n}</style>");
    }

    private static String without(String picture) {
        return COLOUR.matcher(picture).replaceAll("#");
    }
}
