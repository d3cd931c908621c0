package id.percaya.crisis.intake.cases;

import id.percaya.eventstore.StreamId;
import id.percaya.kit.tenancy.Ids;
import java.util.UUID;

public record CaseId(UUID value) {

    /// Derived from the alert, so that a repeated alert finds the same case.
    public static CaseId ofAlert(UUID alert) {
        return new CaseId(Ids.derived(alert, "case"));
    }

    public StreamId stream() {
        return new StreamId("case", value);
    }
}
