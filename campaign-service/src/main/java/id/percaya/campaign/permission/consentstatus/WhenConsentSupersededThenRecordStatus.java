package id.percaya.campaign.permission.consentstatus;

import id.percaya.campaign.permission.consentstatus.ConsentStatusCommand.HearConsentEnded;
import id.percaya.kit.messaging.ReceivedEvent;
import id.percaya.kit.messaging.receiving.Reaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/// Ends the permissions of a consent that another one replaces.
@ApplicationScoped
class WhenConsentSupersededThenRecordStatus implements Reaction, EndsPermissions {

    private final ConsentStatuses statuses;

    WhenConsentSupersededThenRecordStatus(ConsentStatuses statuses) {
        this.statuses = statuses;
    }

    @Override
    public String eventType() {
        return "consent.superseded.v1";
    }

    @Override
    public void on(ReceivedEvent received) {
        ConsentSupersededMessage ended = received.as(ConsentSupersededMessage.class);
        statuses.handle(
                new ConsentId(received.subject()),
                new HearConsentEnded(
                        ended.subjectId(), ConsentEnding.SUPERSEDED, ended.supersededAt()),
                received.context());
    }

    /// `consent.superseded.v1`, reduced to the fields used here.
    record ConsentSupersededMessage(UUID subjectId, Instant supersededAt) {}
}
