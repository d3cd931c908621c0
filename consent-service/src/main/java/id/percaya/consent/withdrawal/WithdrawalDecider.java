package id.percaya.consent.withdrawal;

import static id.percaya.consent.withdrawal.WithdrawalRefusal.NOT_DUE;
import static id.percaya.consent.withdrawal.WithdrawalRefusal.NOT_RECEIVED;

import id.percaya.consent.withdrawal.Withdrawal.Absent;
import id.percaya.consent.withdrawal.Withdrawal.Completed;
import id.percaya.consent.withdrawal.Withdrawal.Overdue;
import id.percaya.consent.withdrawal.Withdrawal.Received;
import id.percaya.consent.withdrawal.Withdrawal.Stopping;
import id.percaya.consent.withdrawal.WithdrawalCommand.PassDeadline;
import id.percaya.consent.withdrawal.WithdrawalCommand.ReceiveWithdrawal;
import id.percaya.consent.withdrawal.WithdrawalCommand.SettleUse;
import id.percaya.consent.withdrawal.WithdrawalCommand.StopUses;
import id.percaya.consent.withdrawal.WithdrawalEvent.StoppingBegun;
import id.percaya.consent.withdrawal.WithdrawalEvent.UseFound;
import id.percaya.consent.withdrawal.WithdrawalEvent.UseSettled;
import id.percaya.consent.withdrawal.WithdrawalEvent.WithdrawalBecameOverdue;
import id.percaya.consent.withdrawal.WithdrawalEvent.WithdrawalCompleted;
import id.percaya.consent.withdrawal.WithdrawalEvent.WithdrawalReceived;
import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The rules of the case that a consent's end opens: UU PDP 27/2022 art. 40.
public final class WithdrawalDecider
        implements Decider<WithdrawalCommand, Withdrawal, WithdrawalEvent> {

    @Override
    public Withdrawal initial() {
        return new Absent();
    }

    @Override
    public List<WithdrawalEvent> decide(WithdrawalCommand command, Withdrawal withdrawal) {
        return switch (command) {
            case ReceiveWithdrawal receive -> receive(receive, withdrawal);
            case StopUses stop -> stop(stop, withdrawal);
            case SettleUse settle -> settle(settle.outcome(), withdrawal);
            case PassDeadline pass -> passDeadline(pass, withdrawal);
        };
    }

    /// A consent ends once for what rests on it; when an expired one is withdrawn as well, the
    /// clock that runs goes on.
    private static List<WithdrawalEvent> receive(ReceiveWithdrawal command, Withdrawal withdrawal) {
        return switch (withdrawal) {
            case Absent _ ->
                    List.of(new WithdrawalReceived(command.notice(), command.notice().dueAt()));
            case Received _, Stopping _, Overdue _, Completed _ -> List.of();
        };
    }

    private static List<WithdrawalEvent> stop(StopUses command, Withdrawal withdrawal) {
        return switch (withdrawal) {
            case Absent _ -> throw new Refused(NOT_RECEIVED);
            case Received(Notice notice) when command.placements().isEmpty() ->
                    List.of(completed(notice, command.at()));
            case Received _ -> List.of(new StoppingBegun(command.placements(), command.at()));
            case Stopping(_, Uses uses) -> found(uses, command);
            case Overdue(Notice notice, Uses uses) -> stopLate(notice, uses, command);
            case Completed(Notice notice, Uses uses) -> reopen(notice, uses, command);
        };
    }

    private static List<WithdrawalEvent> found(Uses uses, StopUses command) {
        return uses.unknown(command.placements()).stream()
                .<WithdrawalEvent>map(id -> new UseFound(id, command.at()))
                .toList();
    }

    /// Nobody had looked until the time was over, and there was nothing.
    private static List<WithdrawalEvent> stopLate(Notice notice, Uses uses, StopUses command) {
        List<WithdrawalEvent> found = found(uses, command);
        return found.isEmpty() && uses.outstanding().isEmpty()
                ? List.of(completed(notice, command.at()))
                : found;
    }

    private static List<WithdrawalEvent> reopen(Notice notice, Uses uses, StopUses command) {
        List<WithdrawalEvent> found = new ArrayList<>(found(uses, command));
        if (!found.isEmpty() && !command.at().isBefore(notice.dueAt())) {
            found.add(overdue(notice, uses.with(command.placements()), command.at()));
        }
        return found;
    }

    private static List<WithdrawalEvent> settle(Outcome outcome, Withdrawal withdrawal) {
        return switch (withdrawal) {
            case Absent _ -> throw new Refused(NOT_RECEIVED);
            case Received _, Completed _ -> List.of();
            case Stopping(Notice notice, Uses uses) -> settled(notice, uses, outcome);
            case Overdue(Notice notice, Uses uses) -> settled(notice, uses, outcome);
        };
    }

    private static List<WithdrawalEvent> settled(Notice notice, Uses uses, Outcome outcome) {
        if (!uses.outstanding().contains(outcome.placementId())) {
            return List.of();
        }
        UseSettled settled = new UseSettled(outcome);
        return uses.settled(outcome).outstanding().isEmpty()
                ? List.of(settled, completed(notice, outcome.at()))
                : List.of(settled);
    }

    private static WithdrawalCompleted completed(Notice notice, Instant at) {
        Duration lateBy = Duration.between(notice.dueAt(), at);
        return new WithdrawalCompleted(lateBy.isPositive() ? lateBy : null, at);
    }

    private static List<WithdrawalEvent> passDeadline(PassDeadline command, Withdrawal withdrawal) {
        return switch (withdrawal) {
            case Absent _ -> throw new Refused(NOT_RECEIVED);
            case Received(Notice notice) -> passed(notice, Uses.NONE, command.at());
            case Stopping(Notice notice, Uses uses) -> passed(notice, uses, command.at());
            case Overdue _, Completed _ -> List.of();
        };
    }

    private static List<WithdrawalEvent> passed(Notice notice, Uses uses, Instant at) {
        if (at.isBefore(notice.dueAt())) {
            throw new Refused(NOT_DUE);
        }
        return List.of(overdue(notice, uses, at));
    }

    private static WithdrawalBecameOverdue overdue(Notice notice, Uses uses, Instant at) {
        return new WithdrawalBecameOverdue(notice.consentId(), uses.outstanding(), at);
    }

    @Override
    public Withdrawal evolve(Withdrawal withdrawal, WithdrawalEvent event) {
        return Evolution.of(withdrawal, event);
    }
}
