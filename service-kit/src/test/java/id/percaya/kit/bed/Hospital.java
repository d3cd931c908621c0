package id.percaya.kit.bed;

import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Reads beds for the tests.
@ApplicationScoped
public class Hospital {

    private final Transactions transactions;
    private final EventStore store;

    Hospital(Transactions transactions, EventStore store) {
        this.transactions = transactions;
        this.store = store;
    }

    public long beds(Tenant tenant, UUID ward) {
        return transactions.call(tenant, () -> BedRow.count("ward", ward.toString()));
    }

    public List<UUID> correlations(Tenant tenant, UUID ward) {
        return transactions.call(
                tenant,
                () ->
                        BedRow.<BedRow>list("ward", ward.toString()).stream()
                                .flatMap(bed ->
                                        store
                                                .read(tenant, Beds.stream(bed.id), BedEvent.TYPES)
                                                .stream())
                                .map(recorded -> recorded.metadata().correlation())
                                .toList());
    }
}
