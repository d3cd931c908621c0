package id.percaya.consent.use.takedowncase;

import id.percaya.consent.use.placement.Placement;
import id.percaya.consent.use.placement.Placement.Absent;
import id.percaya.consent.use.placement.Placement.Irrecoverable;
import id.percaya.consent.use.placement.Placement.Live;
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

/// Orders one use down because a consent ended. What needs no order, being down or beyond recall by
/// now, is settled at once: nobody else will say it again.
@ApplicationScoped
class TakedownProcess {

    private final Placements placements;
    private final TakedownCases withdrawals;
    private final Clock clock;

    TakedownProcess(Placements placements, TakedownCases withdrawals, Clock clock) {
        this.placements = placements;
        this.withdrawals = withdrawals;
        this.clock = clock;
    }

    /// Within a transaction: the case waits for the end of these uses from then on.
    Version expect(Set<UUID> uses, EndedConsent notice, CommandContext intent) {
        return withdrawals.handle(
                TakedownCaseId.of(notice.consentId()), new StopUses(uses, clock.instant()), intent);
    }

    /// Within a transaction, after the case has been told of this use.
    Version give(PlacementId id, EndedConsent notice, CommandContext intent) {
        Instant now = clock.instant();
        TakedownOrder order =
                new TakedownOrder(
                        notice.consentId(), notice.subjectId(), notice.cause(), notice.dueAt());
        Version ordered = placements.handle(id, new OrderTakedown(order, now), intent);
        outcome(id, placements.state(id, intent.tenant()), now)
                .ifPresent(outcome ->
                        withdrawals.handle(
                                TakedownCaseId.of(notice.consentId()),
                                new SettleUse(outcome),
                                intent));
        return ordered;
    }

    private static Optional<SettledUse> outcome(PlacementId id, Placement placement, Instant at) {
        return switch (placement) {
            case Placement.TakedownAcknowledged _ ->
                    Optional.of(new SettledUse(id.value(), null, at));
            case Irrecoverable(_, _, var reason) ->
                    Optional.of(new SettledUse(id.value(), reason, at));
            case Absent _, Live _, Placement.TakedownOrdered _, Placement.TakedownFailed _ ->
                    Optional.empty();
        };
    }
}
