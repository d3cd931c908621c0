package id.percaya.consent.use.takedowncase;

import static id.percaya.consent.use.takedowncase.TakedownCaseRefusal.NOT_DUE;
import static id.percaya.consent.use.takedowncase.TakedownCaseRefusal.NOT_RECEIVED;

import id.percaya.consent.use.takedowncase.TakedownCase.Absent;
import id.percaya.consent.use.takedowncase.TakedownCase.Completed;
import id.percaya.consent.use.takedowncase.TakedownCase.Known;
import id.percaya.consent.use.takedowncase.TakedownCase.Opened;
import id.percaya.consent.use.takedowncase.TakedownCase.Overdue;
import id.percaya.consent.use.takedowncase.TakedownCase.Running;
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

/// The rules of the takedown case that the end of a consent opens: UU PDP 27/2022 art. 40.
public final class TakedownCaseDecider
        implements Decider<TakedownCaseCommand, TakedownCase, TakedownCaseEvent> {

    @Override
    public TakedownCase initial() {
        return new Absent();
    }

    @Override
    public List<TakedownCaseEvent> decide(TakedownCaseCommand command, TakedownCase state) {
        return switch (command) {
            case OpenTakedownCase open -> open(open, state);
            case StopUses stop -> stop(stop, state);
            case SettleUse settle -> settle(settle.outcome(), state);
            case PassDeadline pass -> passDeadline(pass, state);
        };
    }

    /// A consent has one case. If an expired consent is withdrawn as well, the first deadline
    /// stays.
    private static List<TakedownCaseEvent> open(OpenTakedownCase command, TakedownCase state) {
        return switch (state) {
            case Absent _ ->
                    List.of(new TakedownCaseOpened(command.ended(), command.ended().dueAt()));
            case Known _ -> List.of();
        };
    }

    private static List<TakedownCaseEvent> stop(StopUses command, TakedownCase state) {
        return switch (state) {
            case Absent _ -> throw new Refused(NOT_RECEIVED);
            case Opened(EndedConsent ended) when command.placements().isEmpty() ->
                    List.of(completed(ended, command.at()));
            case Opened _ -> List.of(new StoppingBegun(command.placements(), command.at()));
            case Stopping(_, TakedownCaseUses uses) -> found(uses, command);
            case Overdue overdue -> stopLate(overdue, command);
            case Completed completed -> reopen(completed, command);
        };
    }

    private static List<TakedownCaseEvent> found(TakedownCaseUses uses, StopUses command) {
        return uses.unknown(command.placements()).stream()
                .<TakedownCaseEvent>map(id -> new UseFound(id, command.at()))
                .toList();
    }

    /// If the first search ends after the deadline and finds nothing, the case is completed late.
    private static List<TakedownCaseEvent> stopLate(Overdue state, StopUses command) {
        List<TakedownCaseEvent> found = found(state.uses(), command);
        return found.isEmpty() && state.uses().outstanding().isEmpty()
                ? List.of(completed(state.ended(), command.at()))
                : found;
    }

    private static List<TakedownCaseEvent> reopen(Completed state, StopUses command) {
        List<TakedownCaseEvent> found = new ArrayList<>(found(state.uses(), command));
        if (!found.isEmpty() && !command.at().isBefore(state.ended().dueAt())) {
            TakedownCaseUses uses = state.uses().with(command.placements());
            found.add(overdue(state.ended(), uses, command.at()));
        }
        return found;
    }

    private static List<TakedownCaseEvent> settle(SettledUse outcome, TakedownCase state) {
        return switch (state) {
            case Absent _ -> throw new Refused(NOT_RECEIVED);
            case Opened _, Completed _ -> List.of();
            case Running running -> settle(outcome, running);
        };
    }

    private static List<TakedownCaseEvent> settle(SettledUse outcome, Running state) {
        if (!state.uses().outstanding().contains(outcome.placementId())) {
            return List.of();
        }
        UseSettled settled = new UseSettled(outcome);
        return state.uses().settled(outcome).outstanding().isEmpty()
                ? List.of(settled, completed(state.ended(), outcome.at()))
                : List.of(settled);
    }

    private static TakedownCaseCompleted completed(EndedConsent ended, Instant at) {
        Duration lateBy = Duration.between(ended.dueAt(), at);
        return new TakedownCaseCompleted(lateBy.isPositive() ? lateBy : null, at);
    }

    private static List<TakedownCaseEvent> passDeadline(PassDeadline command, TakedownCase state) {
        return switch (state) {
            case Absent _ -> throw new Refused(NOT_RECEIVED);
            case Opened opened -> passDeadline(command, opened);
            case Stopping stopping -> passDeadline(command, stopping);
            case Overdue _, Completed _ -> List.of();
        };
    }

    private static List<TakedownCaseEvent> passDeadline(PassDeadline command, Known state) {
        if (command.at().isBefore(state.ended().dueAt())) {
            throw new Refused(NOT_DUE);
        }
        return List.of(overdue(state.ended(), state.uses(), command.at()));
    }

    private static TakedownCaseBecameOverdue overdue(
            EndedConsent ended, TakedownCaseUses uses, Instant at) {
        return new TakedownCaseBecameOverdue(ended.consentId(), uses.outstanding(), at);
    }

    @Override
    public TakedownCase evolve(TakedownCase state, TakedownCaseEvent event) {
        return TakedownCaseEvolution.of(state, event);
    }
}
