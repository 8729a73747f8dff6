package org.exotrace.seed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.exotrace.model.Agreement;
import org.exotrace.model.Direction;
import org.exotrace.model.EntityType;
import org.exotrace.model.Kind;
import org.exotrace.model.Match;
import org.exotrace.model.Modality;
import org.exotrace.model.ModifierAction;
import org.exotrace.model.Polarity;
import org.exotrace.model.ReferenceStatus;
import org.exotrace.model.Sign;
import org.exotrace.model.Specificity;
import org.exotrace.model.Status;
import org.exotrace.model.StepMode;
import org.exotrace.model.StepRelation;
import org.exotrace.model.Theme;
import org.exotrace.model.TransferMode;
import org.exotrace.model.TransferRelation;
import org.exotrace.model.VesicleFunction;
import org.exotrace.support.Seeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What curators may write, by the schemas of their files, and what the program knows. */
class VocabularyTests {

    private static List<Arguments> vocabularies() {
        return List.of(
                Arguments.of("entities", "entities/items/properties/type", EntityType.class),
                Arguments.of("entities", "entities/items/properties/match", Match.class),
                Arguments.of("references", "publications/items/properties/status", ReferenceStatus.class),
                Arguments.of("statement", "kind", Kind.class),
                Arguments.of("statement", "theme", Theme.class),
                Arguments.of("statement", "specificity", Specificity.class),
                Arguments.of("statement", "modality", Modality.class),
                Arguments.of("statement", "polarity", Polarity.class),
                Arguments.of("statement", "participants/items/properties/function", VesicleFunction.class),
                Arguments.of("statement", "participants/items/properties/direction", Direction.class),
                Arguments.of("statement", "participants/items/properties/status", Status.class),
                Arguments.of("statement", "transfers/items/properties/relation", TransferRelation.class),
                Arguments.of("statement", "transfers/items/properties/mode", TransferMode.class),
                Arguments.of("statement", "steps/items/properties/relation", StepRelation.class),
                Arguments.of("statement", "steps/items/properties/mode", StepMode.class),
                Arguments.of("statement", "steps/items/properties/cited_paper_sign", Sign.class),
                Arguments.of("statement", "modifiers/items/properties/action", ModifierAction.class),
                Arguments.of("statement", "source_check/properties/agrees", Agreement.class));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void areTheSameInSchemaAndProgram(String schema, String field, Class<?> words) {
        JsonNode allowed = Seeds.yaml(Seeds.FOLDER.resolve("schema/" + schema + ".schema.json")).at("/properties/" + field + "/enum");
        List<String> written = StreamSupport.stream(allowed.spliterator(), false).map(JsonNode::asText).toList();
        assertThat(written).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(words.getEnumConstants()).map(Object::toString).toList());
    }
}
