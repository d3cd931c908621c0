package id.percaya.kit.bed;

import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import id.percaya.kit.bed.BedEvent.BedMade;
import id.percaya.kit.bed.BedEvent.BedTaken;
import java.util.List;

final class BedDecider implements Decider<BedDecider.Command, BedDecider.State, BedEvent> {

    enum State {
        ABSENT,
        FREE,
        TAKEN
    }

    enum Reason implements Refused.Reason {
        NO_BED,
        TAKEN_ALREADY
    }

    sealed interface Command {}

    record MakeBed(String ward) implements Command {}

    record TakeBed() implements Command {}

    @Override
    public State initial() {
        return State.ABSENT;
    }

    @Override
    public List<BedEvent> decide(Command command, State state) {
        return switch (command) {
            case MakeBed(String ward) -> List.of(new BedMade(ward));
            case TakeBed _ ->
                    switch (state) {
                        case ABSENT -> throw new Refused(Reason.NO_BED);
                        case FREE -> List.of(new BedTaken());
                        case TAKEN -> throw new Refused(Reason.TAKEN_ALREADY);
                    };
        };
    }

    @Override
    public State evolve(State state, BedEvent event) {
        return switch (event) {
            case BedMade _ -> State.FREE;
            case BedTaken _ -> State.TAKEN;
        };
    }
}
