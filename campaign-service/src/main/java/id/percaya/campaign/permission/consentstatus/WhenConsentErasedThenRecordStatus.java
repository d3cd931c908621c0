package id.percaya.campaign.permission.consentstatus;

import id.percaya.campaign.permission.consentstatus.ConsentStatusCommand.HearConsentEnded;
import id.percaya.kit.messaging.Reaction;
import id.percaya.kit.messaging.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/// From then on no claim rests on it.
@ApplicationScoped
class WhenConsentErasedThenRecordStatus implements Reaction {

    private final ConsentStatuses statuses;

    WhenConsentErasedThenRecordStatus(ConsentStatuses statuses) {
        this.statuses = statuses;
    }

    @Override
    public String hears() {
        return "consent.erased.v1";
    }

    @Override
    public void on(ReceivedEvent received) {
        ConsentErasedMessage ended = received.as(ConsentErasedMessage.class);
        statuses.handle(
                new ConsentId(received.subject()),
                new HearConsentEnded(ended.subjectId(), ConsentEnding.ERASED, ended.erasedAt()),
                received.intent());
    }

    /// `consent.erased.v1`, as far as it is received here.
    record ConsentErasedMessage(UUID subjectId, Instant erasedAt) {}
}
