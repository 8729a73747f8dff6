package org.exotrace.seed.rule;

import java.util.List;
import java.util.Map;
import org.exotrace.model.Entity;
import org.exotrace.model.EntityClass;
import org.exotrace.model.Statement;
import org.exotrace.model.Transfer;
import org.exotrace.model.TransferRelation;

/** Cells release vesicles; what is made of cells, or by people, is not released. */
final class ReleasedProduct implements SeedRule {

    @Override
    public String id() {
        return "released-product";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        Map<String, Entity> entities = seeds.entitiesById();
        seeds.withLegs().forEach(item -> {
            Statement statement = item.value();
            List<Transfer> transfers = statement.transfers();
            for (int i = 0; i < transfers.size(); i++) {
                Transfer transfer = transfers.get(i);
                String pointer = "/transfers/" + i;
                if (transfer.relation() != TransferRelation.RELEASES) {
                    continue;
                }
                statement.participants().stream()
                        .filter(it -> it.p().equals(transfer.object()) && entities.containsKey(it.entity()))
                        .map(it -> entities.get(it.entity()))
                        .filter(it -> it.type().entityClass() == EntityClass.PRODUCT)
                        .forEach(it -> report.error(item, pointer,
                                "Transfer %d releases %s, which is a %s.".formatted(transfer.n(), it.id(), it.type()),
                                "Leave the transfer out: only vesicles and molecules are released."));
            }
        });
    }
}
