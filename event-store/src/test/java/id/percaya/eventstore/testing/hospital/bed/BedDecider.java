package id.percaya.eventstore.testing.hospital.bed;

import id.percaya.eventstore.Decider;
import java.util.List;

public final class BedDecider implements Decider<BedId, Boolean, BedId> {
    @Override
    public Boolean initial() {
        return false;
    }

    @Override
    public List<BedId> decide(BedId command, Boolean taken) {
        return taken ? List.of() : List.of(command);
    }

    @Override
    public Boolean evolve(Boolean taken, BedId event) {
        return true;
    }
}
