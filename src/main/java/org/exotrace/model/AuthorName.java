package org.exotrace.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a name, whether given as "Gang Chen", "Chen G" or "Chen, Gang". */
public final class AuthorName {

    private static final Pattern COMMA = Pattern.compile("^([^,]+),\\s*(.+)$");
    private static final Pattern INITIALS_LAST = Pattern.compile("^(.+?) ((?:\\p{Lu}\\.?-?){1,4})$");
    private static final Pattern FAMILY_LAST = Pattern.compile("^(.*?) ((?:\\p{Ll}[\\p{L}']* )*\\S+)$");

    private AuthorName() {}

    /** {@code Chen} of each of these. */
    public static String family(String name) {
        return parts(name)[0];
    }

    /** As reference managers sort it: the family name, a comma, the rest. */
    public static String sorted(String name) {
        String[] parts = parts(name);
        return parts[1].isEmpty() ? parts[0] : parts[0] + ", " + parts[1];
    }

    private static String[] parts(String name) {
        String plain = name.strip();
        Matcher comma = COMMA.matcher(plain);
        if (comma.matches()) {
            return new String[] {comma.group(1), comma.group(2)};
        }
        Matcher initials = INITIALS_LAST.matcher(plain);
        if (initials.matches()) {
            return new String[] {initials.group(1), initials.group(2)};
        }
        Matcher family = FAMILY_LAST.matcher(plain);
        return family.matches() ? new String[] {family.group(2), family.group(1)} : new String[] {plain, ""};
    }
}
