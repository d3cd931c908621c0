package id.percaya.eventstore.testing.hospital.ward;

import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import id.percaya.eventstore.testing.hospital.bed.BedId;
import id.percaya.eventstore.testing.hospital.bed.BedRefusal;
import java.time.Instant;
import java.util.List;

/// Uses an id of another aggregate, which is allowed, and its refusal and the clock, which are not.
public final class WardDecider implements Decider<BedId, Instant, Instant> {
    @Override
    public Instant initial() {
        return Instant.EPOCH;
    }

    @Override
    public List<Instant> decide(BedId command, Instant state) {
        if (command.value().version() != 7) {
            throw new Refused(BedRefusal.OCCUPIED);
        }
        return List.of(Instant.now());
    }

    @Override
    public Instant evolve(Instant state, Instant event) {
        return event;
    }
}
