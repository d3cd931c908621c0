package id.percaya.listening.intake.arrival;

import id.percaya.eventstore.Decider;
import id.percaya.listening.intake.arrival.Arrival.Absent;
import id.percaya.listening.intake.arrival.Arrival.Noted;
import id.percaya.listening.intake.arrival.ArrivalCommand.NoteArrival;
import id.percaya.listening.intake.arrival.ArrivalEvent.MentionsArrived;
import java.util.List;

/// A batch arrives once. Its mentions have no rules here: a repeat is recognised by its identity.
public final class ArrivalDecider implements Decider<ArrivalCommand, Arrival, ArrivalEvent> {

    @Override
    public Arrival initial() {
        return new Absent();
    }

    @Override
    public List<ArrivalEvent> decide(ArrivalCommand command, Arrival state) {
        return switch (command) {
            case NoteArrival(Way way, ArrivalSize size, var at) ->
                    switch (state) {
                        case Absent _ -> List.of(new MentionsArrived(way, size, at));
                        case Noted _ -> List.of();
                    };
        };
    }

    @Override
    public Arrival evolve(Arrival state, ArrivalEvent event) {
        return switch (event) {
            case MentionsArrived _ -> new Noted();
        };
    }
}
