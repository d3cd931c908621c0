package id.percaya.consent.withdrawal;

import id.percaya.consent.withdrawal.Withdrawal.Absent;
import id.percaya.consent.withdrawal.Withdrawal.Completed;
import id.percaya.consent.withdrawal.Withdrawal.Overdue;
import id.percaya.consent.withdrawal.Withdrawal.Received;
import id.percaya.consent.withdrawal.Withdrawal.Stopping;
import id.percaya.consent.withdrawal.WithdrawalEvent.StoppingBegun;
import id.percaya.consent.withdrawal.WithdrawalEvent.UseFound;
import id.percaya.consent.withdrawal.WithdrawalEvent.UseSettled;
import id.percaya.consent.withdrawal.WithdrawalEvent.WithdrawalBecameOverdue;
import id.percaya.consent.withdrawal.WithdrawalEvent.WithdrawalCompleted;
import id.percaya.consent.withdrawal.WithdrawalEvent.WithdrawalReceived;
import java.util.Set;

/// What each event makes of the case of an ended consent.
final class Evolution {

    private Evolution() {}

    static Withdrawal of(Withdrawal before, WithdrawalEvent event) {
        return switch (event) {
            case WithdrawalReceived received -> new Received(received.notice());
            case StoppingBegun begun ->
                    new Stopping(notice(before), uses(before).with(begun.placements()));
            case UseFound found -> with(before, uses(before).with(Set.of(found.placementId())));
            case UseSettled settled -> with(before, uses(before).settled(settled.outcome()));
            case WithdrawalBecameOverdue _ -> new Overdue(notice(before), uses(before));
            case WithdrawalCompleted _ -> new Completed(notice(before), uses(before));
        };
    }

    /// A case that was closed goes on with what was found.
    private static Withdrawal with(Withdrawal before, Uses uses) {
        return switch (before) {
            case Absent _, Received _ -> throw new IllegalStateException("nothing was to stop");
            case Stopping(Notice notice, _) -> new Stopping(notice, uses);
            case Overdue(Notice notice, _) -> new Overdue(notice, uses);
            case Completed(Notice notice, _) -> new Stopping(notice, uses);
        };
    }

    private static Notice notice(Withdrawal withdrawal) {
        return switch (withdrawal) {
            case Absent _ -> throw new IllegalStateException("nothing was received");
            case Received(Notice notice) -> notice;
            case Stopping(Notice notice, _) -> notice;
            case Overdue(Notice notice, _) -> notice;
            case Completed(Notice notice, _) -> notice;
        };
    }

    private static Uses uses(Withdrawal withdrawal) {
        return switch (withdrawal) {
            case Absent _, Received _ -> Uses.NONE;
            case Stopping(_, Uses uses) -> uses;
            case Overdue(_, Uses uses) -> uses;
            case Completed(_, Uses uses) -> uses;
        };
    }
}
