package org.exotrace.seed.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.exotrace.failure.FindingsException.Finding;

/** All rules. */
public final class SeedRules {

    static final List<SeedRule> ALL = Stream.of(List.<SeedRule>of(
            Duplicate.RECORD, Duplicate.ENTITY, Duplicate.PUBLICATION, Duplicate.EXTENSION, Duplicate.CONFLICT, Duplicate.THEME, new SameIdentity(), new DuplicateParticipant(), new DuplicateTrap(), new NothingNew(),
            new UnknownEntity(), new UnknownParticipant(), new UnknownDocument(), new UnknownPublication(), new UnknownReference(), new UnknownTrap(), new UnknownSection(), new UnknownLine(), new UnknownTheme(), new UnknownRecord(), new UnknownPrefix(), new UnfitSite(),
            new WrongPlace(), new NoPrimary(),
            new Numbering(), new FollowsLater(), new FollowsOther(), new Unconnected(), new StandsApart(),
            new SelfLoop(), new LegTwice(), new Shortcut(),
            new OppositeSigns(), new BindingVerb(), new ReleasedProduct(), new ComputedSign(),
            new DirectionInName(), new StateWithoutSide(), new NamesAlike(), new HierarchyCycle(), new UnusedEntity(), new RungRaised(), new UnknownMarker(), EvidenceTerm.MERGED, EvidenceTerm.UNKNOWN), Experiment.ALL).flatMap(List::stream).toList();

    private SeedRules() {}

    /** Every finding, in no order. */
    public static List<Finding> check(SeedSet seeds) {
        List<Finding> findings = new ArrayList<>();
        ALL.forEach(rule -> rule.check(seeds, new Report(rule.id(), findings::add)));
        return findings;
    }
}
