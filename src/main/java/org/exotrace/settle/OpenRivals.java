package org.exotrace.settle;

import java.util.List;
import java.util.stream.Stream;
import org.exotrace.model.Control;
import org.exotrace.model.Dose;
import org.exotrace.model.Statement;
import org.exotrace.model.Study;
import org.exotrace.model.Topology;
import org.exotrace.shown.Rival;
import org.exotrace.shown.Standing;
import org.exotrace.shown.Studies;
import org.jspecify.annotations.Nullable;

/** Explanations that an experiment which was read leaves open, or that a control spoke for. */
final class OpenRivals {

    private OpenRivals() {}

    static Stream<Candidate> of(Ground ground, Statement statement) {
        return Chain.of(ground.catalogue(), statement).stream().flatMap(it -> Studies.of(ground.catalogue(), statement).rivals().stream()
                .filter(one -> one.standing() == Standing.OPEN || one.standing() == Standing.FAILED).map(one -> of(ground, it, one.rival())));
    }

    private static Candidate of(Ground ground, Chain it, Rival rival) {
        return new Candidate("rival/" + it.statement().record() + "/" + rival.id(), QuestionKind.RIVAL,
                "%s: could something else explain it (%s)?".formatted(it.statement().title(), rival.what()), it.about(),
                ground.experiments().closing(it, rival.closing()), List.of(
                        Ground.assumed("the control rules it out", Result.again(it.statement(), closes(rival, it))),
                        Ground.assumed("the control speaks for it", Result.again(it.statement(), fails(rival, it)))),
                List.of(it.statement().record()));
    }

    private static Study closes(Rival rival, Chain it) {
        return switch (rival) {
            case OUTSIDE -> held(it, List.of(), new Topology(Topology.Where.LUMEN, List.of(Topology.By.PROTEASE), true), null);
            case DOSE -> held(it, List.of(new Control(rival.control(), Control.Result.GRADED)), null, new Dose(null, null, null, Dose.VsProducer.ABOUT));
            default -> held(it, List.of(new Control(rival.control(), Control.Result.EFFECT_LOST)), null, null);
        };
    }

    private static Study fails(Rival rival, Chain it) {
        return switch (rival) {
            case OUTSIDE -> held(it, List.of(), new Topology(Topology.Where.SURFACE, List.of(Topology.By.PROTEASE), false), null);
            case DOSE -> held(it, List.of(), null, new Dose(null, null, null, Dose.VsProducer.ABOVE));
            default -> held(it, List.of(new Control(rival.control(), Control.Result.EFFECT_KEPT)), null, null);
        };
    }

    /** The experiment again, with what speaks to the rival beside it. */
    private static Study held(Chain it, List<Control> controls, @Nullable Topology topology, @Nullable Dose dose) {
        return Design.and(Design.shows(QuestionKind.RIVAL, it.start(), it.statement()), Design.held(controls, topology, dose, it.statement()));
    }
}
