package id.percaya.crisis.duty;

import id.percaya.eventstore.StreamId;
import id.percaya.kit.tenancy.Ids;
import java.util.UUID;

public record ObligationId(UUID value) {

    /// Derived, so that starting a clock again finds the same obligation.
    public static ObligationId of(UUID crisis, String code) {
        return new ObligationId(Ids.derived(crisis, code));
    }

    public StreamId stream() {
        return new StreamId("obligation", value);
    }
}
