package id.percaya.consent.withdrawal;

import id.percaya.eventstore.StreamId;
import id.percaya.kit.Ids;
import java.util.UUID;

public record WithdrawalId(UUID value) {

    /// One for each consent, so that whoever knows the consent finds it without looking.
    public static WithdrawalId of(UUID consentId) {
        return new WithdrawalId(Ids.derived(consentId, "withdrawal"));
    }

    public StreamId stream() {
        return new StreamId("withdrawal", value);
    }
}
