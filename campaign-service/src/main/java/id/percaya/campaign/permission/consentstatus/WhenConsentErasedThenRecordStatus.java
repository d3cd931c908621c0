package id.percaya.campaign.permission.consentstatus;

import id.percaya.campaign.permission.consentstatus.ConsentStatusCommand.HearConsentEnded;
import id.percaya.kit.messaging.ReceivedEvent;
import id.percaya.kit.messaging.receiving.Reaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/// Ends the permissions of an erased consent.
@ApplicationScoped
class WhenConsentErasedThenRecordStatus implements Reaction, EndsPermissions {

    private final ConsentStatuses statuses;

    WhenConsentErasedThenRecordStatus(ConsentStatuses statuses) {
        this.statuses = statuses;
    }

    @Override
    public String eventType() {
        return "consent.erased.v1";
    }

    @Override
    public void on(ReceivedEvent received) {
        ConsentErasedMessage ended = received.as(ConsentErasedMessage.class);
        statuses.handle(
                new ConsentId(received.subject()),
                new HearConsentEnded(ended.subjectId(), ConsentEnding.ERASED, ended.erasedAt()),
                received.context());
    }

    /// `consent.erased.v1`, reduced to the fields used here.
    record ConsentErasedMessage(UUID subjectId, Instant erasedAt) {}
}
