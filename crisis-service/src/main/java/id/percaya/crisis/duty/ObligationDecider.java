package id.percaya.crisis.duty;

import static id.percaya.crisis.duty.ObligationRefusal.MET_BY_ITS_EVENT_ONLY;
import static id.percaya.crisis.duty.ObligationRefusal.OBLIGATION_NOT_STARTED;

import id.percaya.crisis.duty.Obligation.Absent;
import id.percaya.crisis.duty.Obligation.Breached;
import id.percaya.crisis.duty.Obligation.Met;
import id.percaya.crisis.duty.Obligation.MetLate;
import id.percaya.crisis.duty.Obligation.Running;
import id.percaya.crisis.duty.ObligationCommand.BreachObligation;
import id.percaya.crisis.duty.ObligationCommand.MeetObligation;
import id.percaya.crisis.duty.ObligationCommand.StartClock;
import id.percaya.crisis.duty.ObligationCommand.StopClock;
import id.percaya.crisis.duty.ObligationEvent.ObligationBreached;
import id.percaya.crisis.duty.ObligationEvent.ObligationMet;
import id.percaya.crisis.duty.ObligationEvent.ObligationMetLate;
import id.percaya.crisis.duty.ObligationEvent.ObligationStarted;
import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Set;

final class ObligationDecider implements Decider<ObligationCommand, Obligation, ObligationEvent> {

    private static final Set<String> STOPPED_BY_EVENT =
            Set.of(ClockRules.FIRST_STATEMENT, ClockRules.RCA_START, ClockRules.RCA_COMPLETE);

    @Override
    public Obligation initial() {
        return new Absent();
    }

    @Override
    public List<ObligationEvent> decide(ObligationCommand command, Obligation obligation) {
        return switch (command) {
            case StartClock start -> start(start, obligation);
            case MeetObligation meet -> meet(meet, obligation);
            case StopClock(String by, Instant at) -> stop(by, at, obligation);
            case BreachObligation(Instant at) -> breach(at, obligation);
        };
    }

    private static List<ObligationEvent> start(StartClock command, Obligation obligation) {
        return switch (obligation) {
            case Absent _ -> List.of(new ObligationStarted(command.crisis(), command.clock()));
            case Running _, Met _, Breached _, MetLate _ -> List.of();
        };
    }

    private static List<ObligationEvent> meet(MeetObligation command, Obligation obligation) {
        return switch (obligation) {
            case Running(_, Clock clock) when STOPPED_BY_EVENT.contains(clock.code()) ->
                    throw new Refused(MET_BY_ITS_EVENT_ONLY);
            case Breached(String code) when STOPPED_BY_EVENT.contains(code) ->
                    throw new Refused(MET_BY_ITS_EVENT_ONLY);
            case Absent _, Running _, Met _, Breached _, MetLate _ ->
                    stop(command.evidence(), command.at(), obligation);
        };
    }

    private static List<ObligationEvent> stop(String by, Instant at, Obligation obligation) {
        return switch (obligation) {
            case Absent _ -> throw new Refused(OBLIGATION_NOT_STARTED);
            case Running(_, Clock clock) when !at.isAfter(clock.dueAt()) ->
                    List.of(new ObligationMet(by, at));
            case Running running -> List.of(breached(running), new ObligationMetLate(by, at));
            case Breached _ -> List.of(new ObligationMetLate(by, at));
            case Met _, MetLate _ -> List.of();
        };
    }

    private static List<ObligationEvent> breach(Instant at, Obligation obligation) {
        return switch (obligation) {
            case Absent _ -> throw new Refused(OBLIGATION_NOT_STARTED);
            case Running(_, Clock clock) when at.isBefore(clock.dueAt()) -> List.of();
            case Running running -> List.of(breached(running));
            case Met _, Breached _, MetLate _ -> List.of();
        };
    }

    private static ObligationBreached breached(Running running) {
        Clock clock = running.clock();
        return new ObligationBreached(running.crisis(), clock.code(), clock.dueAt(), clock.dueAt());
    }

    @Override
    public Obligation evolve(Obligation obligation, ObligationEvent event) {
        return switch (event) {
            case ObligationStarted(var crisis, Clock clock) -> new Running(crisis, clock);
            case ObligationMet _ -> new Met();
            case ObligationBreached(_, String code, _, _) -> new Breached(code);
            case ObligationMetLate _ -> new MetLate();
        };
    }
}
