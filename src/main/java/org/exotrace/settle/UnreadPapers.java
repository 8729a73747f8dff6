package org.exotrace.settle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.evidence.Papers;
import org.exotrace.model.Control;
import org.exotrace.model.Depth;
import org.exotrace.model.Publication;
import org.exotrace.model.Statement;
import org.exotrace.model.Study;
import org.exotrace.shown.Rival;
import org.exotrace.shown.Shown;
import org.exotrace.shown.Standing;
import org.exotrace.shown.Studies;

/** What a paper may report and nobody read: no experiment is wanted before somebody does. */
final class UnreadPapers {

    private UnreadPapers() {}

    static Stream<Candidate> of(Ground ground, Statement statement) {
        return Chain.of(ground.catalogue(), statement).filter(it -> statement.exosomeMechanism()).flatMap(it -> of(ground, it)).stream();
    }

    private static Optional<Candidate> of(Ground ground, Chain it) {
        List<Rival> unread = Studies.of(ground.catalogue(), it.statement()).rivals().stream().filter(one -> one.standing() == Standing.NOT_READ)
                .map(Shown.Explanation::rival).filter(rival -> rival != Rival.OUTSIDE && rival != Rival.DOSE).toList();
        if (unread.isEmpty()) {
            return Optional.empty();
        }
        Optional<Publication> paper = paper(ground.catalogue(), it);
        if (paper.isPresent() && (paper.get().retracted() != null || paper.get().read() != null && paper.get().read().depth() == Depth.FULL_TEXT)) {
            return Optional.empty();
        }
        String label = paper.map(Publication::label).orElse("the paper that " + it.statement().record() + " cites");
        return Optional.of(new Candidate("read/" + it.statement().record(), QuestionKind.READ,
                "Does %s report what would rule out other explanations: %s?".formatted(label, unread.stream().map(Rival::what).collect(Collectors.joining("; "))),
                it.about(), null, List.of(
                        reported(it, paper, unread, Control.Result.EFFECT_LOST, "it reports particles, markers and controls, and no control does what the vesicles do"),
                        reported(it, paper, unread, Control.Result.EFFECT_KEPT, "it reports particles, markers and controls, and each control does what the vesicles do")),
                List.of(it.statement().record())));
    }

    /** The one that says it, or that it cites; nothing where that is not known. */
    private static Optional<Publication> paper(Catalogue catalogue, Chain it) {
        Publication document = catalogue.document(it.statement());
        return document.isPrimary() ? Optional.of(document) : Papers.of(catalogue).of(it.statement()).stream().sorted().findFirst().map(catalogue::publication);
    }

    private static Assumed reported(Chain it, Optional<Publication> paper, List<Rival> unread, Control.Result result, String words) {
        Study study = Design.and(Design.shows(QuestionKind.READ, it.start(), it.statement()),
                Design.held(unread.stream().map(rival -> new Control(rival.control(), result)).toList(), null, null, it.statement()));
        Publication by = paper.orElse(Result.paper());
        return new Assumed(words, Result.again(it.statement(), by, study), by);
    }
}
