package id.percaya.consent.policy;

import id.percaya.consent.placement.Placement;
import id.percaya.consent.placement.Placement.Absent;
import id.percaya.consent.placement.Placement.Irrecoverable;
import id.percaya.consent.placement.Placement.Live;
import id.percaya.consent.placement.PlacementCommand.OrderTakedown;
import id.percaya.consent.placement.PlacementId;
import id.percaya.consent.placement.Placements;
import id.percaya.consent.placement.TakedownOrder;
import id.percaya.consent.withdrawal.Notice;
import id.percaya.consent.withdrawal.Outcome;
import id.percaya.consent.withdrawal.WithdrawalCommand.SettleUse;
import id.percaya.consent.withdrawal.WithdrawalCommand.StopUses;
import id.percaya.consent.withdrawal.WithdrawalId;
import id.percaya.consent.withdrawal.Withdrawals;
import id.percaya.eventstore.Intent;
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
class TakedownOrders {

    private final Placements placements;
    private final Withdrawals withdrawals;
    private final Clock clock;

    TakedownOrders(Placements placements, Withdrawals withdrawals, Clock clock) {
        this.placements = placements;
        this.withdrawals = withdrawals;
        this.clock = clock;
    }

    /// Within a transaction: the case waits for the end of these uses from then on.
    Version expect(Set<UUID> uses, Notice notice, Intent intent) {
        return withdrawals.handle(
                WithdrawalId.of(notice.consentId()), new StopUses(uses, clock.instant()), intent);
    }

    /// Within a transaction, after the case has been told of this use.
    Version give(PlacementId id, Notice notice, Intent intent) {
        Instant now = clock.instant();
        TakedownOrder order =
                new TakedownOrder(
                        notice.consentId(), notice.subjectId(), notice.cause(), notice.dueAt());
        Version ordered = placements.handle(id, new OrderTakedown(order, now), intent);
        outcome(id, placements.state(id, intent.tenant()), now)
                .ifPresent(outcome ->
                        withdrawals.handle(
                                WithdrawalId.of(notice.consentId()),
                                new SettleUse(outcome),
                                intent));
        return ordered;
    }

    private static Optional<Outcome> outcome(PlacementId id, Placement placement, Instant at) {
        return switch (placement) {
            case Placement.TakedownAcknowledged _ -> Optional.of(new Outcome(id.value(), null, at));
            case Irrecoverable(_, _, var reason) ->
                    Optional.of(new Outcome(id.value(), reason, at));
            case Absent _, Live _, Placement.TakedownOrdered _, Placement.TakedownFailed _ ->
                    Optional.empty();
        };
    }
}
