package id.percaya.consent.use.takedowncase;

import static id.percaya.consent.use.takedowncase.TakedownCaseRefusal.NOT_DUE;
import static id.percaya.consent.use.takedowncase.TakedownCaseRefusal.NOT_RECEIVED;

import id.percaya.consent.use.takedowncase.TakedownCase.Absent;
import id.percaya.consent.use.takedowncase.TakedownCase.Completed;
import id.percaya.consent.use.takedowncase.TakedownCase.Opened;
import id.percaya.consent.use.takedowncase.TakedownCase.Overdue;
import id.percaya.consent.use.takedowncase.TakedownCase.Stopping;
import id.percaya.consent.use.takedowncase.TakedownCaseCommand.OpenTakedownCase;
import id.percaya.consent.use.takedowncase.TakedownCaseCommand.PassDeadline;
import id.percaya.consent.use.takedowncase.TakedownCaseCommand.SettleUse;
import id.percaya.consent.use.takedowncase.TakedownCaseCommand.StopUses;
import id.percaya.consent.use.takedowncase.TakedownCaseEvent.StoppingBegun;
import id.percaya.consent.use.takedowncase.TakedownCaseEvent.TakedownCaseBecameOverdue;
import id.percaya.consent.use.takedowncase.TakedownCaseEvent.TakedownCaseCompleted;
import id.percaya.consent.use.takedowncase.TakedownCaseEvent.TakedownCaseOpened;
import id.percaya.consent.use.takedowncase.TakedownCaseEvent.UseFound;
import id.percaya.consent.use.takedowncase.TakedownCaseEvent.UseSettled;
import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The rules of the case that a consent's end opens: UU PDP 27/2022 art. 40.
public final class TakedownCaseDecider
        implements Decider<TakedownCaseCommand, TakedownCase, TakedownCaseEvent> {

    @Override
    public TakedownCase initial() {
        return new Absent();
    }

    @Override
    public List<TakedownCaseEvent> decide(TakedownCaseCommand command, TakedownCase withdrawal) {
        return switch (command) {
            case OpenTakedownCase receive -> receive(receive, withdrawal);
            case StopUses stop -> stop(stop, withdrawal);
            case SettleUse settle -> settle(settle.outcome(), withdrawal);
            case PassDeadline pass -> passDeadline(pass, withdrawal);
        };
    }

    /// A consent ends once for what rests on it; when an expired one is withdrawn as well, the
    /// clock that runs goes on.
    private static List<TakedownCaseEvent> receive(
            OpenTakedownCase command, TakedownCase withdrawal) {
        return switch (withdrawal) {
            case Absent _ ->
                    List.of(new TakedownCaseOpened(command.notice(), command.notice().dueAt()));
            case Opened _, Stopping _, Overdue _, Completed _ -> List.of();
        };
    }

    private static List<TakedownCaseEvent> stop(StopUses command, TakedownCase withdrawal) {
        return switch (withdrawal) {
            case Absent _ -> throw new Refused(NOT_RECEIVED);
            case Opened(EndedConsent notice) when command.placements().isEmpty() ->
                    List.of(completed(notice, command.at()));
            case Opened _ -> List.of(new StoppingBegun(command.placements(), command.at()));
            case Stopping(_, TakedownCaseUses uses) -> found(uses, command);
            case Overdue(EndedConsent notice, TakedownCaseUses uses) ->
                    stopLate(notice, uses, command);
            case Completed(EndedConsent notice, TakedownCaseUses uses) ->
                    reopen(notice, uses, command);
        };
    }

    private static List<TakedownCaseEvent> found(TakedownCaseUses uses, StopUses command) {
        return uses.unknown(command.placements()).stream()
                .<TakedownCaseEvent>map(id -> new UseFound(id, command.at()))
                .toList();
    }

    /// Nobody had looked until the time was over, and there was nothing.
    private static List<TakedownCaseEvent> stopLate(
            EndedConsent notice, TakedownCaseUses uses, StopUses command) {
        List<TakedownCaseEvent> found = found(uses, command);
        return found.isEmpty() && uses.outstanding().isEmpty()
                ? List.of(completed(notice, command.at()))
                : found;
    }

    private static List<TakedownCaseEvent> reopen(
            EndedConsent notice, TakedownCaseUses uses, StopUses command) {
        List<TakedownCaseEvent> found = new ArrayList<>(found(uses, command));
        if (!found.isEmpty() && !command.at().isBefore(notice.dueAt())) {
            found.add(overdue(notice, uses.with(command.placements()), command.at()));
        }
        return found;
    }

    private static List<TakedownCaseEvent> settle(SettledUse outcome, TakedownCase withdrawal) {
        return switch (withdrawal) {
            case Absent _ -> throw new Refused(NOT_RECEIVED);
            case Opened _, Completed _ -> List.of();
            case Stopping(EndedConsent notice, TakedownCaseUses uses) ->
                    settled(notice, uses, outcome);
            case Overdue(EndedConsent notice, TakedownCaseUses uses) ->
                    settled(notice, uses, outcome);
        };
    }

    private static List<TakedownCaseEvent> settled(
            EndedConsent notice, TakedownCaseUses uses, SettledUse outcome) {
        if (!uses.outstanding().contains(outcome.placementId())) {
            return List.of();
        }
        UseSettled settled = new UseSettled(outcome);
        return uses.settled(outcome).outstanding().isEmpty()
                ? List.of(settled, completed(notice, outcome.at()))
                : List.of(settled);
    }

    private static TakedownCaseCompleted completed(EndedConsent notice, Instant at) {
        Duration lateBy = Duration.between(notice.dueAt(), at);
        return new TakedownCaseCompleted(lateBy.isPositive() ? lateBy : null, at);
    }

    private static List<TakedownCaseEvent> passDeadline(
            PassDeadline command, TakedownCase withdrawal) {
        return switch (withdrawal) {
            case Absent _ -> throw new Refused(NOT_RECEIVED);
            case Opened(EndedConsent notice) -> passed(notice, TakedownCaseUses.NONE, command.at());
            case Stopping(EndedConsent notice, TakedownCaseUses uses) ->
                    passed(notice, uses, command.at());
            case Overdue _, Completed _ -> List.of();
        };
    }

    private static List<TakedownCaseEvent> passed(
            EndedConsent notice, TakedownCaseUses uses, Instant at) {
        if (at.isBefore(notice.dueAt())) {
            throw new Refused(NOT_DUE);
        }
        return List.of(overdue(notice, uses, at));
    }

    private static TakedownCaseBecameOverdue overdue(
            EndedConsent notice, TakedownCaseUses uses, Instant at) {
        return new TakedownCaseBecameOverdue(notice.consentId(), uses.outstanding(), at);
    }

    @Override
    public TakedownCase evolve(TakedownCase withdrawal, TakedownCaseEvent event) {
        return TakedownCaseEvolution.of(withdrawal, event);
    }
}
