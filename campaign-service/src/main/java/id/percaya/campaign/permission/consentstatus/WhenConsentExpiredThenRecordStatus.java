package id.percaya.campaign.permission.consentstatus;

import id.percaya.campaign.permission.consentstatus.ConsentStatusCommand.HearConsentExpired;
import id.percaya.kit.messaging.ReceivedEvent;
import id.percaya.kit.messaging.receiving.Reaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/// Ends the permissions of an expired consent.
@ApplicationScoped
class WhenConsentExpiredThenRecordStatus implements Reaction, EndsPermissions {

    private final ConsentStatuses statuses;

    WhenConsentExpiredThenRecordStatus(ConsentStatuses statuses) {
        this.statuses = statuses;
    }

    @Override
    public String eventType() {
        return "consent.expired.v1";
    }

    @Override
    public void on(ReceivedEvent received) {
        ConsentExpiredMessage expired = received.as(ConsentExpiredMessage.class);
        statuses.handle(
                new ConsentId(received.subject()),
                new HearConsentExpired(expired.subjectId(), expired.expiredAt()),
                received.context());
    }

    /// `consent.expired.v1`, reduced to the fields used here.
    record ConsentExpiredMessage(UUID subjectId, Instant expiredAt) {}
}
