package org.exotrace.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.model.Direction;
import org.exotrace.model.Modifier;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;
import org.exotrace.model.Works;
import org.exotrace.support.Seeds;
import org.exotrace.wording.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of all that ships: the text is read as a reader does, sentence by sentence. */
class ToldWholeTests {

    private static final String NOTHING = "This statement names no mechanism.";

    static List<Statement> shipped() {
        return Seeds.Shipped.DATA.statements();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void tellsEachEffectInItsDirection(Statement statement) {
        for (Participant effect : statement.in(Role.EFFECT)) {
            assertThat(sentences(statement)).as(statement.record() + ": " + effect.direction())
                    .anyMatch(it -> holds(it, label(effect)) && direction(effect.direction()).matcher(it).find()
                            && (effect.directionNote() == null || it.contains(effect.directionNote())));
        }
    }

    private static Pattern direction(Direction direction) {
        return Pattern.compile(switch (direction) {
            case INCREASE -> "(?<!not )(increase|activate|enhance)";
            case DECREASE -> "(?<!not )(decrease|inhibit|lower|reduce)";
            case MARKS -> "\\bmarks? ";
            case ASSOCIATED -> "goe?s? with|is associated with";
            case NO_DIFFERENCE -> "no difference|does not ";
            case UNSPECIFIED, NOT_APPLICABLE -> "";
        });
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void tellsEachModifierOnce(Statement statement) {
        for (Modifier modifier : statement.modifiers()) {
            String on = modifier.actsOn() == null ? "" : key(statement.participant(modifier.actsOn()));
            String agent = key(statement.participant(modifier.agent()));
            Pattern both = Pattern.compile(Pattern.quote(agent) + ".*" + Pattern.quote(on)
                    + "|" + Pattern.quote(on) + ".* by " + Pattern.quote(agent));
            assertThat(sentences(statement).stream().map(it -> keyed(statement, it)).filter(it -> both.matcher(it).find()))
                    .as("%s: %s on %s", statement.record(), agent, on).hasSize(1)
                    .allMatch(it -> it.contains("partly ") == (modifier.works() == Works.PARTLY))
                    .allMatch(it -> it.matches(".*(fails|no difference|not ).*") == (modifier.works() == Works.NO || modifier.negated()));
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void saysThatNoMechanismIsNamedOnlyWhereNothingActsMarksOrIsCompared(Statement statement) {
        boolean silent = statement.transfers().isEmpty() && statement.steps().isEmpty() && statement.modifiers().isEmpty()
                && statement.in(Role.EFFECT).stream().map(Participant::direction)
                        .noneMatch(List.of(Direction.MARKS, Direction.ASSOCIATED, Direction.NO_DIFFERENCE)::contains);
        assertThat(sentences(statement).contains(NOTHING)).as(statement.record()).isEqualTo(silent);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void repeatsNoStemAndNoSentence(Statement statement) {
        assertThat(sentences(statement)).as(statement.record()).doesNotHaveDuplicates().allSatisfy(sentence -> {
            assertThat(sentence).doesNotContainPattern("\\b(MiR|MiRNA|C-FLIP|Let-7)|null");
            String[] words = sentence.split("[^A-Za-z]+");
            for (int i = 1; i < words.length; i++) {
                assertThat(Sentences.sharesStem(words[i - 1], words[i])).as(sentence).isFalse();
            }
        });
        statement.steps().forEach(step -> {
            String object = label(statement.participant(step.object()));
            String told = text(statement, statement.id(step));
            int from = label(statement.participant(step.subject())).length();
            String verb = told.substring(from, told.indexOf(object, from));
            assertThat(Sentences.sharesStem(verb, object)).as(told).isFalse();
        });
    }

    private static String key(Participant participant) {
        return "<" + participant.entity() + ">";
    }

    /** With ids for names, the longest first: the metastasis is not the lung metastasis. */
    private static String keyed(Statement statement, String sentence) {
        List<Participant> longest = statement.participants().stream()
                .sorted(Comparator.comparing((Participant it) -> label(it).length()).reversed()).toList();
        String keyed = sentence;
        for (Participant it : longest) {
            keyed = Pattern.compile("(?<![\\w<:-])" + Pattern.quote(label(it)) + "(?![\\w>])", Pattern.CASE_INSENSITIVE)
                    .matcher(keyed).replaceAll(Matcher.quoteReplacement(key(it)));
        }
        return keyed;
    }

    private static boolean holds(String sentence, String label) {
        return sentence.toLowerCase(Locale.ROOT).contains(label.toLowerCase(Locale.ROOT));
    }

    private static String label(Participant participant) {
        return Seeds.Shipped.CATALOGUE.entity(participant.entity()).label();
    }

    private static String text(Statement statement, String leg) {
        return tell(statement).filter(it -> leg.equals(it.leg())).map(Narrator.Phrase::text).collect(Collectors.joining());
    }

    private static List<String> sentences(Statement statement) {
        return List.of(tell(statement).map(Narrator.Phrase::text).collect(Collectors.joining()).split("(?<=\\.) "));
    }

    private static Stream<Narrator.Phrase> tell(Statement statement) {
        return Narrator.tell(Seeds.Shipped.CATALOGUE, statement).stream();
    }
}
