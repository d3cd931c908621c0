package id.percaya.consent.use.takedowncase;

import id.percaya.eventstore.StreamId;
import id.percaya.kit.tenancy.Ids;
import java.util.UUID;

public record TakedownCaseId(UUID value) {

    /// One for each consent, so that whoever knows the consent finds it without looking.
    public static TakedownCaseId of(UUID consentId) {
        return new TakedownCaseId(Ids.derived(consentId, "withdrawal"));
    }

    public StreamId stream() {
        return new StreamId("withdrawal", value);
    }
}
