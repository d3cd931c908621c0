package id.percaya.consent.use.takedowncase;

import id.percaya.consent.use.placement.Placement;
import id.percaya.consent.use.placement.Placement.Absent;
import id.percaya.consent.use.placement.Placement.Irrecoverable;
import id.percaya.consent.use.placement.Placement.Visible;
import id.percaya.consent.use.placement.PlacementCommand.OrderTakedown;
import id.percaya.consent.use.placement.PlacementId;
import id.percaya.consent.use.placement.Placements;
import id.percaya.consent.use.placement.TakedownOrder;
import id.percaya.consent.use.takedowncase.TakedownCaseCommand.SettleUse;
import id.percaya.consent.use.takedowncase.TakedownCaseCommand.StopUses;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Process manager of a takedown case: orders a placement down because a consent ended. A placement
/// that has already ended is settled here, because no further event of it will do so.
@ApplicationScoped
class TakedownProcess {

    private final Placements placements;
    private final TakedownCases cases;
    private final Clock clock;

    TakedownProcess(Placements placements, TakedownCases cases, Clock clock) {
        this.placements = placements;
        this.cases = cases;
        this.clock = clock;
    }

    /// Requires a transaction. From then on the case waits for these uses to end.
    Version expect(Set<UUID> uses, EndedConsent ended, CommandContext context) {
        return cases.handle(
                TakedownCaseId.of(ended.consentId()), new StopUses(uses, clock.instant()), context);
    }

    /// Requires a transaction, after [#expect] for this use.
    Version order(PlacementId id, EndedConsent ended, CommandContext context) {
        Instant now = clock.instant();
        TakedownOrder order =
                new TakedownOrder(
                        ended.consentId(), ended.subjectId(), ended.cause(), ended.dueAt());
        Version ordered = placements.handle(id, new OrderTakedown(order, now), context);
        outcome(id, placements.state(id, context.tenant()), now)
                .ifPresent(outcome ->
                        cases.handle(
                                TakedownCaseId.of(ended.consentId()),
                                new SettleUse(outcome),
                                context));
        return ordered;
    }

    private static Optional<SettledUse> outcome(PlacementId id, Placement placement, Instant at) {
        return switch (placement) {
            case Placement.TakedownAcknowledged _ ->
                    Optional.of(new SettledUse(id.value(), null, at));
            case Irrecoverable(_, _, var reason) ->
                    Optional.of(new SettledUse(id.value(), reason, at));
            case Absent _, Visible _ -> Optional.empty();
        };
    }
}
