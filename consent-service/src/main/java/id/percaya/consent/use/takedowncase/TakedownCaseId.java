package id.percaya.consent.use.takedowncase;

import id.percaya.eventstore.StreamId;
import id.percaya.kit.tenancy.Ids;
import java.util.UUID;

public record TakedownCaseId(UUID value) {

    /// Derived from the consent's id: each consent has at most one case, and no lookup is needed.
    public static TakedownCaseId of(UUID consentId) {
        return new TakedownCaseId(Ids.derived(consentId, "withdrawal"));
    }

    public StreamId stream() {
        return new StreamId("withdrawal", value);
    }
}
