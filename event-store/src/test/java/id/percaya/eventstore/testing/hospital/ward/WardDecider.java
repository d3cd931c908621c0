package id.percaya.eventstore.testing.hospital.ward;

import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import id.percaya.eventstore.testing.hospital.bed.BedId;
import id.percaya.eventstore.testing.hospital.bed.BedRefusal;
import java.time.Instant;
import java.util.List;

/// Knows a foreign id, which it may, and a foreign refusal and the time, which it may not.
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
