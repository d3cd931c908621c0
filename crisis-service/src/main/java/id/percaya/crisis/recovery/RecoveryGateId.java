package id.percaya.crisis.recovery;

import id.percaya.eventstore.StreamId;
import id.percaya.kit.tenancy.Ids;
import java.util.UUID;

public record RecoveryGateId(UUID value) {

    /// Derived from the crisis, because each crisis has one gate.
    public static RecoveryGateId of(UUID crisis) {
        return new RecoveryGateId(Ids.derived(crisis, "recovery-gate"));
    }

    public StreamId stream() {
        return new StreamId("recovery-gate", value);
    }
}
