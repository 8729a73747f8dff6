package org.exotrace.entity;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.exotrace.model.Entity;
import org.exotrace.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * A name that others could take for something else.
 *
 * @param name what was asked for
 * @param role the part that the name puts it in: cargo, of what is exosomal
 * @param not  the gene whose approved symbol has the same letters
 * @param says the same in a sentence
 */
@JsonInclude(Include.NON_NULL)
public record ReadAs(String name, @Nullable Role role, Genes.@Nullable Gene not, String says) {

    static ReadAs not(String name, Entity entity, Genes.Gene gene) {
        return new ReadAs(name, null, gene, "'%s' is read as %s (%s), not as the gene %s (%s)."
                .formatted(name, entity.label(), entity.id(), gene.symbol(), gene.curie()));
    }

    static ReadAs isoform(String name, Entity entity) {
        return new ReadAs(name, null, null, "'%s' is read as %s (%s), of which it is an isoform.".formatted(name, entity.label(), entity.id()));
    }

    static ReadAs cargo(String name, Entity entity) {
        return new ReadAs(name, Role.CARGO, null, "'%s' is read as %s (%s) as cargo.".formatted(name, entity.label(), entity.id()));
    }
}
