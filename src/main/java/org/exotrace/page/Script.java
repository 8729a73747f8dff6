package org.exotrace.page;

import java.net.URI;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One module of the page: what it imports, what it exports, and itself as the body of a function. */
record Script(String path, String text, SortedSet<String> exports) {

    /** Types, which only checkers read; they name modules in a way that looks like an import. */
    private static final Pattern TYPES = Pattern.compile("(?s)/\\*\\*(?!/).*?\\*/\\n?");

    /** Lines of comment, a tenth of what would go over the wire. No text of several lines has such a line, which a test holds. */
    private static final Pattern COMMENT = Pattern.compile("(?m)^[ \\t]*//.*\\n");

    /** What lines begin with, a twentieth of the rest. No text of several lines has an indented one, which a test holds too. */
    private static final Pattern INDENT = Pattern.compile("(?m)^[ \\t]+");

    private static final Pattern IMPORT = Pattern.compile("(?m)^import \\{([^{}]*)\\} from '(\\.{1,2}/[^']+)';");
    private static final Pattern LATER = Pattern.compile("\\bimport\\('(\\.{1,2}/[^']+)'\\)");
    private static final Pattern EXPORT = Pattern.compile("(?m)^export ((?:async )?function\\*? |const |class )([\\w$]+)");

    /** Other ways to import or export, and waiting outside of functions. */
    private static final Pattern UNKNOWN = Pattern.compile(
            "(?m)^\\s*(?:import|export)\\b.*|\\bimport\\s*[.(].*|^(?!//|\\s)(?!.*\\basync\\b).*\\bawait\\b.*");

    static Script of(String path, String source) {
        String text = COMMENT.matcher(TYPES.matcher(source).replaceAll("")).replaceAll("");
        SortedSet<String> exports = new TreeSet<>();
        EXPORT.matcher(text).results().forEach(it -> exports.add(it.group(2)));
        return new Script(path, text, exports);
    }

    /** A module, and the names taken from it. */
    record Import(String path, List<String> names) {}

    /** In the order of the text, which is the order in which they are run. */
    List<Import> imports() {
        return IMPORT.matcher(text).results().map(it -> new Import(resolve(it.group(2)), names(it.group(1)))).toList();
    }

    /** Modules that run only when the page asks for them. */
    List<String> later() {
        return LATER.matcher(text).results().map(it -> resolve(it.group(1))).toList();
    }

    /**
     * Itself as the body of a function that gives what it exports.
     *
     * @param function names the function that runs a module once, by the module's path
     * @param later    gives what runs a module only now, by the module's path
     * @throws CannotJoinException for what means nothing inside a function
     */
    String body(UnaryOperator<String> function, UnaryOperator<String> later) {
        UNKNOWN.matcher(written(function, function)).results().findFirst().ifPresent(it -> {
            throw new CannotJoinException(path, "cannot be joined for '" + it.group().strip() + "'. Write import { name } from"
                    + " './other.js'; import('./other.js'), or export before a function, a const or a class.");
        });
        return INDENT.matcher(written(function, later).stripTrailing()).replaceAll("") + "\nreturn { " + String.join(", ", exports) + " };\n";
    }

    private String written(UnaryOperator<String> function, UnaryOperator<String> later) {
        String imported = replace(IMPORT, text, it -> "const {" + it.group(1).replace(" as ", ": ") + "} = "
                + function.apply(resolve(it.group(2))) + "();");
        String loaded = replace(LATER, imported, it -> later.apply(resolve(it.group(1))));
        return replace(EXPORT, loaded, it -> it.group(1) + it.group(2));
    }

    private String resolve(String address) {
        return URI.create("/" + path).resolve(address).getPath().substring(1);
    }

    private static List<String> names(String list) {
        return Stream.of(list.split(",")).map(it -> it.strip().replaceFirst("\\s+as\\s.*", "")).filter(it -> !it.isEmpty()).toList();
    }

    private static String replace(Pattern pattern, String text, Function<MatchResult, String> by) {
        return pattern.matcher(text).replaceAll(it -> Matcher.quoteReplacement(by.apply(it)));
    }
}
