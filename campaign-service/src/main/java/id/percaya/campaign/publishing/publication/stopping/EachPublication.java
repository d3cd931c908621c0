package id.percaya.campaign.publishing.publication.stopping;

import id.percaya.campaign.permission.GatePlaces;
import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/// Runs a transaction for each of many publications, some at a time: a halt may hold hundreds, and
/// people must see it at once. One transaction for all would hold back every subscription until it
/// ends, and would be repeated for all when one of them lost a race.
@ApplicationScoped
class EachPublication {

    /// So many facts at a time, so that one that affects many keeps others waiting less often. Each
    /// shard looks at the log for itself, so more of them cost more.
    static final int SHARDS = 4;

    private static final int AT_ONCE = 6;
    private static final int AT_ONCE_OF_TENANT = 3;

    private final Transactions transactions;
    private final GatePlaces places = new GatePlaces(AT_ONCE, AT_ONCE_OF_TENANT);

    EachPublication(Transactions transactions) {
        this.transactions = transactions;
    }

    /// Begins them in the order of the list. Returns when all are done. After a failure the others
    /// are tried all the same, and then it is thrown.
    void inTransaction(
            Tenant tenant, List<PublicationId> publications, Function<PublicationId, ?> work) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<?>[] all =
                    publications.stream()
                            .map(id ->
                                    CompletableFuture.supplyAsync(
                                            () -> one(tenant, id, work), threads))
                            .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(all).join();
        } catch (CompletionException failed) {
            throw unwrapped(failed);
        }
    }

    private Object one(Tenant tenant, PublicationId id, Function<PublicationId, ?> work) {
        return places.within(tenant, () -> transactions.retrying(tenant, () -> work.apply(id)));
    }

    /// A subscription asks which kind of failure it is.
    private static RuntimeException unwrapped(CompletionException failed) {
        return switch (failed.getCause()) {
            case RuntimeException cause -> cause;
            case Error cause -> throw cause;
            case null, default -> failed;
        };
    }
}
