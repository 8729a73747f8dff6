package org.exotrace.statement;

import java.util.List;
import java.util.Map;
import org.exotrace.model.EntityType;
import org.exotrace.model.Modality;
import org.exotrace.model.Polarity;
import org.exotrace.model.Role;
import org.exotrace.model.Specificity;
import org.exotrace.scope.StatementScope;
import org.jspecify.annotations.Nullable;

/**
 * Which statements are asked for. What stands in one list means or, different filters mean and; an empty list and null are no
 * filter. Entities are given by any name and include what lies below them.
 *
 * @param participants     entities in a role
 * @param anywhere         entities in any role, context included
 * @param inferred         whether inferred participants count too
 * @param exact            whether what lies below is left out; for cargo types too
 * @param noTheme          whether statements without a theme of the list are among the themes wanted
 * @param scope            by kind, document, data set, species and the like
 * @param text             words that all stand in title, claim, notes or names of participants
 */
public record StatementFilter(
        Map<Role, List<String>> participants, List<String> anywhere, boolean inferred, boolean exact,
        List<EntityType> cargoTypes, List<String> themes, boolean noTheme, List<Polarity> polarities,
        List<Modality> modalities, List<Specificity> specificities, StatementScope scope,
        @Nullable Boolean exosomeMechanism, @Nullable Boolean hasSteps, @Nullable String text, Order order) {

    /** Roles by which statements are asked for. */
    public static final List<Role> ROLES = List.of(Role.SOURCE, Role.VESICLE, Role.CARGO, Role.TARGET, Role.RECEPTOR, Role.EFFECT,
            Role.DISEASE, Role.THERAPY, Role.MODIFIER);

    /** @param turned whether the last comes first */
    public record Order(By by, boolean turned) {

        /** By record. */
        public static final Order USUAL = new Order(By.RECORD, false);
    }

    /** What statements are sorted by; equals by record. By support the fewest papers come first, of these what is hedged. */
    public enum By { RECORD, TITLE, THEME, KIND, SUPPORT }
}
