package org.exotrace.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.agent.Matched;
import org.exotrace.annotate.Headings;
import org.exotrace.annotate.Outcome;
import org.exotrace.compare.By;
import org.exotrace.conflict.Basis;
import org.exotrace.conflict.Rule;
import org.exotrace.export.ExportFormat;
import org.exotrace.model.Agreement;
import org.exotrace.model.Depth;
import org.exotrace.model.Direction;
import org.exotrace.model.EntityType;
import org.exotrace.model.Kind;
import org.exotrace.model.Location;
import org.exotrace.model.Match;
import org.exotrace.model.ModifierAction;
import org.exotrace.model.PublicationKind;
import org.exotrace.model.ReferenceStatus;
import org.exotrace.model.Role;
import org.exotrace.model.Rung;
import org.exotrace.model.Setting;
import org.exotrace.model.Sign;
import org.exotrace.model.StepRelation;
import org.exotrace.model.StudyType;
import org.exotrace.model.TransferRelation;
import org.exotrace.path.VerdictValue;
import org.exotrace.path.engine.Limit;
import org.exotrace.path.engine.Order;
import org.exotrace.path.engine.Weakest;
import org.exotrace.shown.Attribution;
import org.exotrace.shown.Pip;
import org.exotrace.shown.Standing;
import org.exotrace.shown.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The page has words and signs of its own for what the program enumerates: for all of it, and for nothing else. */
class WordsTests {

    private static final Pattern WORD = Pattern.compile("(?m)(?:^|[{,])\\s*(?:'([^']+)'|(\\w+)):");
    private static final Pattern TEXT = Pattern.compile("'([^']+)'");
    private static final Pattern FIRST = Pattern.compile("\\['([^']+)'");

    private static List<Arguments> lists() {
        return List.of(
                Arguments.of("ui/words.js", "SIGN", words(Sign.values())),
                Arguments.of("ui/words.js", "ROLE", words(Role.values())),
                Arguments.of("ui/words.js", "AS_ROLE", words(Role.values())),
                Arguments.of("ui/words.js", "DIRECTION", words(Direction.values())),
                Arguments.of("ui/words.js", "MATCH", words(Match.values())),
                Arguments.of("ui/reference.js", "STATUS_WORDS", words(ReferenceStatus.values())),
                Arguments.of("ui/conflicts.js", "RULE", words(Rule.values())),
                Arguments.of("ui/conflicts.js", "BASIS", words(Basis.values())),
                Arguments.of("ui/terms.js", "KIND", words(PublicationKind.values())),
                Arguments.of("ui/terms.js", "DEPTH", words(Depth.values())),
                Arguments.of("ui/terms.js", "RUNG", words(Rung.values())),
                Arguments.of("ui/pips.js", "PIP", words(Pip.values())),
                Arguments.of("ui/pips.js", "STATE", words(State.values())),
                Arguments.of("ui/pips.js", "SHORT", words(Pip.values())),
                Arguments.of("statement/shown.js", "STANDING", words(Standing.values())),
                Arguments.of("statement/shown.js", "ATTRIBUTION", words(Attribution.values())),
                Arguments.of("ui/terms.js", "SETTING", words(Setting.values())),
                Arguments.of("ui/terms.js", "STUDY", words(StudyType.values())),
                Arguments.of("ui/terms.js", "LOCATION", words(Location.values())),
                Arguments.of("statement/modifiers.js", "WORKS", List.of("true", "false", "partly", "null")),
                Arguments.of("ui/agents.js", "MATCHED", words(Matched.values())),
                Arguments.of("data/tallies.js", "KINDS", words(Kind.CURATED.toArray(Kind[]::new))),
                Arguments.of("data/verified.js", "MEANING", words(ReferenceStatus.values())),
                Arguments.of("statement/signs.js", "STATED", words(Direction.values())),
                Arguments.of("statement/check.js", "AGREES", words(Agreement.values())),
                Arguments.of("entity/neighbours.js", "OUTWARD", relations()),
                Arguments.of("entity/neighbours.js", "INWARD", relations()),
                Arguments.of("find/says.js", "VALUE", words(VerdictValue.values())),
                Arguments.of("find/rests-on.js", "AFTER", words(VerdictValue.values())),
                Arguments.of("find/answer.js", "ENDED", words(Limit.values())),
                Arguments.of("find/order.js", "ORDER", words(Order.values())),
                Arguments.of("find/path.js", "WEAKEST", words(Weakest.values())),
                Arguments.of("list/words.js", "OUTCOME", words(Outcome.values())),
                Arguments.of("list/words.js", "MEANING", words(Outcome.values())),
                Arguments.of("list/words.js", "VERDICT", words(VerdictValue.values())),
                Arguments.of("list/words.js", "SAYS", words(VerdictValue.values())),
                Arguments.of("list/headings.js", "NAMES", Headings.NAMES),
                Arguments.of("list/headings.js", "CHANGES", Headings.CHANGES),
                Arguments.of("compare/form.js", "BY", words(By.values())),
                Arguments.of("take/formats.js", "FORMATS", words(ExportFormat.values())),
                Arguments.of("drawing/encoding.js", "TRANSFERS", words(TransferRelation.values())),
                Arguments.of("drawing/encoding.js", "SIGN_HEAD", words(Sign.values())),
                Arguments.of("drawing/encoding.js", "MODIFIER_SYMBOL", words(ModifierAction.values())));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void areThereForAllThatTheProgramKnows(String file, String name, List<String> words) throws IOException {
        assertThat(list(file, name)).containsExactlyInAnyOrderElementsOf(words);
    }

    @Test
    void everyTypeOfEntityHasAShapeOrAMark() throws IOException {
        String encoding = "drawing/encoding.js";
        List<String> drawn = Stream.of(list(encoding, "CELLS"), list(encoding, "PLACES"), list(encoding, "PRODUCTS"),
                list(encoding, "PHENOTYPES"), list(encoding, "ENTITY_MARK"), Set.of("vesicle", "engineered vesicle"))
                .flatMap(Set::stream).toList();
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(words(EntityType.values()));
        assertThat(words(EntityType.values())).containsAll(list(encoding, "INTERVENTIONS")).containsAll(list("find/form.js", "TYPES"));
    }

    @Test
    void rolesAndRelationsThatTheDrawingTreatsApartAreThoseOfTheProgram() throws IOException {
        assertThat(words(ModifierAction.values())).containsAll(list("drawing/tabs.js", "NEGATIVE"))
                .containsAll(list("ui/agents.js", "DENIES"));
        assertThat(words(PublicationKind.values())).containsAll(list("data/sources.js", "PRIMARY"));
        assertThat(words(Role.values())).containsAll(list("drawing/cast.js", "DRAWN"))
                .containsAll(list("entity/entity.js", "CHAIN_ROLES")).containsAll(list("statement/participants.js", "BLOCKABLE"));
        assertThat(relations()).containsAll(list("drawing/links.js", "ON_ARC")).containsAll(list("drawing/links.js", "CONTAINMENT"))
                .containsAll(list("drawing/encoding.js", "PLAIN_HEAD"));
    }

    /** Marking is a direction of an effect, and a relation of the graph. */
    private static List<String> relations() {
        return Stream.of(words(TransferRelation.values()), words(StepRelation.values()), List.of("marks"))
                .flatMap(List::stream).toList();
    }

    private static List<String> words(Object[] constants) {
        return Arrays.stream(constants).map(Object::toString).toList();
    }

    /** The names in an object, the texts of an array, or what stands first in each array of an array. */
    private static Set<String> list(String file, String name) throws IOException {
        String text = Files.readString(Path.of("frontend/js", file));
        Matcher list = Pattern.compile("const " + name + " = ([\\[{])(.*?)[\\]}];", Pattern.DOTALL).matcher(text);
        assertThat(list.find()).as("%s has a %s", file, name).isTrue();
        String body = list.group(2);
        Pattern word = list.group(1).equals("{") ? WORD : FIRST.matcher(body).find() ? FIRST : TEXT;
        return word.matcher(body).results().map(it -> it.group(1) == null ? it.group(2) : it.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
