package org.exotrace.seed.rule;

import java.util.stream.Stream;
import org.exotrace.model.Entity;
import org.exotrace.model.EntityClass;
import org.exotrace.model.Site;

/** A site that cannot be this entity's: it is no molecule, or the row of its source is that of another. */
final class UnfitSite implements SeedRule {

    @Override
    public String id() {
        return "unfit-site";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        seeds.entities().items().forEach(item -> {
            Entity it = item.value();
            Site site = it.site();
            if (site == null) {
                return;
            }
            if (it.type().entityClass() != EntityClass.MOLECULE) {
                report.error(item, "/site", "%s has a site in its cell, and is a %s.".formatted(it.id(), it.type()),
                        "Leave it out: a molecule alone has one.");
            }
            String accession = site.source() == null ? null : site.source().accession();
            if (accession != null && terms(it).noneMatch(accession::equals)) {
                report.error(item, "/site/source/accession", "The site of %s is read off %s, which is no term of it.".formatted(it.id(), accession),
                        "Correct the accession, or give the entity that term under xrefs if it was read beside it.");
            }
        });
    }

    private static Stream<String> terms(Entity it) {
        return Stream.concat(Stream.ofNullable(it.curie()), it.xrefs().stream().map(Entity.Xref::curie));
    }
}
