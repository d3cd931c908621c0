package id.percaya.campaign.permission.consentstatus;

import id.percaya.campaign.permission.consentstatus.ConsentStatusCommand.HearConsentEnded;
import id.percaya.kit.messaging.ReceivedEvent;
import id.percaya.kit.messaging.receiving.Reaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/// Ends the permissions of a consent that should never have counted.
@ApplicationScoped
class WhenConsentVoidedThenRecordStatus implements Reaction, EndsPermissions {

    private final ConsentStatuses statuses;

    WhenConsentVoidedThenRecordStatus(ConsentStatuses statuses) {
        this.statuses = statuses;
    }

    @Override
    public String eventType() {
        return "consent.voided.v1";
    }

    @Override
    public void on(ReceivedEvent received) {
        ConsentVoidedMessage ended = received.as(ConsentVoidedMessage.class);
        statuses.handle(
                new ConsentId(received.subject()),
                new HearConsentEnded(ended.subjectId(), ConsentEnding.VOIDED, ended.voidedAt()),
                received.context());
    }

    /// `consent.voided.v1`, reduced to the fields used here.
    record ConsentVoidedMessage(UUID subjectId, Instant voidedAt) {}
}
