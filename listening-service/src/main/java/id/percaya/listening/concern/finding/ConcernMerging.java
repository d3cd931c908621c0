package id.percaya.listening.concern.finding;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.tenancy.Ids;
import id.percaya.listening.concern.concern.ConcernCommand.MergeConcern;
import id.percaya.listening.concern.concern.ConcernEvidence;
import id.percaya.listening.concern.concern.ConcernState;
import id.percaya.listening.concern.concern.Concerns;
import id.percaya.listening.concern.emerging.TermCluster;
import id.percaya.listening.concern.finding.KnownTerms.KnownConcern;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// Merges concerns whose terms one cluster shares: emerging ones into the oldest that people have
/// acted on, or else into the oldest. One that people have acted on stays as it is.
@ApplicationScoped
class ConcernMerging {

    private final Concerns concerns;
    private final ConcernEvidence evidence;
    private final Clock clock;

    ConcernMerging(Concerns concerns, ConcernEvidence evidence, Clock clock) {
        this.concerns = concerns;
        this.evidence = evidence;
        this.clock = clock;
    }

    private record Merge(KnownConcern merged, KnownConcern into) {}

    /// In a transaction of the tenant. The events come before the rows.
    void merge(Tenant tenant, List<TermCluster> clusters, KnownTerms known) {
        List<Merge> merges = new ArrayList<>();
        for (TermCluster cluster : clusters) {
            for (Merge each : merges(known.having(cluster.terms()))) {
                var _ =
                        concerns.handle(
                                each.merged().id(),
                                new MergeConcern(each.into().id().value(), clock.instant()),
                                context(tenant));
                known.merge(each.merged(), each.into());
                merges.add(each);
            }
        }
        merges.forEach(each -> evidence.moveMerged(tenant, each.merged().id(), each.into().id()));
    }

    private static List<Merge> merges(List<KnownConcern> sharing) {
        return sharing.stream()
                .filter(each -> each.state() != ConcernState.EMERGING)
                .findFirst()
                .or(() -> sharing.stream().findFirst())
                .map(into ->
                        sharing.stream()
                                .filter(each -> each.state() == ConcernState.EMERGING)
                                .filter(each -> !each.id().equals(into.id()))
                                .map(each -> new Merge(each, into))
                                .toList())
                .orElse(List.of());
    }

    private static CommandContext context(Tenant tenant) {
        return CommandContext.of(
                new EventMetadata(tenant, EventMetadata.PERCAYA, Ids.next(), null, null));
    }
}
