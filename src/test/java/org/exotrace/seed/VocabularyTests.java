package org.exotrace.seed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.exotrace.model.Agreement;
import org.exotrace.model.Block;
import org.exotrace.model.Control;
import org.exotrace.model.Depth;
import org.exotrace.model.Direction;
import org.exotrace.model.Dose;
import org.exotrace.model.EntityType;
import org.exotrace.model.EvidenceSetting;
import org.exotrace.model.FractionUse;
import org.exotrace.model.Kind;
import org.exotrace.model.Location;
import org.exotrace.model.Match;
import org.exotrace.model.Modality;
import org.exotrace.model.ModifierAction;
import org.exotrace.model.Particle;
import org.exotrace.model.Perturbed;
import org.exotrace.model.Polarity;
import org.exotrace.model.PublicationKind;
import org.exotrace.model.Read;
import org.exotrace.model.Readout;
import org.exotrace.model.ReferenceStatus;
import org.exotrace.model.Role;
import org.exotrace.model.Rung;
import org.exotrace.model.Separation;
import org.exotrace.model.Setting;
import org.exotrace.model.Sign;
import org.exotrace.model.SourceMaterial;
import org.exotrace.model.Specificity;
import org.exotrace.model.Status;
import org.exotrace.model.StepMode;
import org.exotrace.model.StepRelation;
import org.exotrace.model.StudyType;
import org.exotrace.model.Topology;
import org.exotrace.model.TransferMode;
import org.exotrace.model.TransferRelation;
import org.exotrace.model.VesicleFunction;
import org.exotrace.model.Works;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What curators may write, by the schemas of their files, and what the program knows. */
class VocabularyTests {

    private static List<Arguments> vocabularies() {
        String participant = "participants/items/properties/";
        String experiment = "study/properties/ev/items/properties/";
        return List.of(
                Arguments.of("entities", "entities/items/properties/type", EntityType.class),
                Arguments.of("entities", "entities/items/properties/match", Match.class),
                Arguments.of("document", "kind", PublicationKind.class),
                Arguments.of("publications", "publications/items/properties/kind", PublicationKind.class),
                Arguments.of("document", "read/properties/depth", Depth.class),
                Arguments.of("statement", "kind", Kind.class),
                Arguments.of("statement", "specificity", Specificity.class),
                Arguments.of("statement", "modality", Modality.class),
                Arguments.of("statement", "polarity", Polarity.class),
                Arguments.of("statement", "context/properties/setting/items", Setting.class),
                Arguments.of("statement", "study/properties/types/items", StudyType.class),
                Arguments.of("statement", "study/properties/rung", Rung.class),
                Arguments.of("statement", experiment + "read", Read.class),
                Arguments.of("statement", experiment + "source_material", SourceMaterial.class),
                Arguments.of("statement", experiment + "separation/items", Separation.class),
                Arguments.of("statement", experiment + "fraction_use", FractionUse.class),
                Arguments.of("statement", experiment + "particle/items", Particle.class),
                Arguments.of("statement", experiment + "topology/properties/where", Topology.Where.class),
                Arguments.of("statement", experiment + "topology/properties/by/items", Topology.By.class),
                Arguments.of("statement", experiment + "perturbed/items/properties/what", Perturbed.What.class),
                Arguments.of("statement", experiment + "controls/items/properties/kind", Control.Kind.class),
                Arguments.of("statement", experiment + "controls/items/properties/result", Control.Result.class),
                Arguments.of("statement", experiment + "readout/properties/of", Readout.Of.class),
                Arguments.of("statement", experiment + "readout/properties/result", Readout.Result.class),
                Arguments.of("statement", experiment + "setting", EvidenceSetting.class),
                Arguments.of("statement", experiment + "dose/properties/unit", Dose.Unit.class),
                Arguments.of("statement", experiment + "dose/properties/vs_producer", Dose.VsProducer.class),
                Arguments.of("statement", experiment + "not_reported/items", Block.Field.class),
                Arguments.of("statement", participant + "location", Location.class),
                Arguments.of("statement", participant + "function", VesicleFunction.class),
                Arguments.of("statement", participant + "direction", Direction.class),
                Arguments.of("statement", participant + "status", Status.class),
                Arguments.of("statement", "transfers/items/properties/relation", TransferRelation.class),
                Arguments.of("statement", "transfers/items/properties/status", Status.class),
                Arguments.of("statement", "transfers/items/properties/mode", TransferMode.class),
                Arguments.of("statement", "steps/items/properties/relation", StepRelation.class),
                Arguments.of("statement", "steps/items/properties/mode", StepMode.class),
                Arguments.of("statement", "steps/items/properties/cited_paper_sign", Sign.class),
                Arguments.of("statement", "modifiers/items/properties/action", ModifierAction.class),
                Arguments.of("statement", "modifiers/items/properties/works", Works.class),
                Arguments.of("statement", "source_check/properties/agrees", Agreement.class));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void areTheSameInSchemaAndProgram(String schema, String field, Class<?> words) {
        assertThat(written(schema, field)).containsExactlyInAnyOrderElementsOf(words(words.getEnumConstants()));
    }

    /** A document itself is evidence too, and a disease, a therapy and an organ have a role in the context: no curator writes these words. */
    @Test
    void holdAllThatIsNotTheProgramsOwnWord() {
        assertThat(written("document", "cites/additionalProperties/properties/status")).containsExactlyInAnyOrderElementsOf(
                words(without(ReferenceStatus.values(), ReferenceStatus.DOCUMENT)));
        assertThat(written("statement", "participants/items/properties/role")).containsExactlyInAnyOrderElementsOf(
                words(without(Role.values(), Role.DISEASE, Role.THERAPY, Role.ORGAN)));
        assertThat(written("statement", "source_check/properties/against")).isSubsetOf(words(ReferenceStatus.values()));
    }

    private static List<String> written(String schema, String field) {
        JsonNode allowed = Seeds.yaml(Seeds.FOLDER.resolve("schema/" + schema + ".schema.json")).at("/properties/" + field + "/enum");
        return StreamSupport.stream(allowed.spliterator(), false).map(JsonNode::asText).toList();
    }

    private static Object[] without(Object[] all, Object... some) {
        return Arrays.stream(all).filter(it -> !Arrays.asList(some).contains(it)).toArray();
    }

    private static List<String> words(Object[] constants) {
        return Arrays.stream(constants).map(Object::toString).toList();
    }
}
