package id.percaya.campaign.permission.consentstatus;

import id.percaya.campaign.permission.consentstatus.ConsentStatusCommand.HearConsentWithdrawn;
import id.percaya.kit.messaging.ReceivedEvent;
import id.percaya.kit.messaging.receiving.Reaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/// Ends the permissions of a withdrawn consent.
@ApplicationScoped
class WhenConsentWithdrawnThenRecordStatus implements Reaction, EndsPermissions {

    private final ConsentStatuses statuses;

    WhenConsentWithdrawnThenRecordStatus(ConsentStatuses statuses) {
        this.statuses = statuses;
    }

    @Override
    public String eventType() {
        return "consent.withdrawn.v1";
    }

    @Override
    public void on(ReceivedEvent received) {
        ConsentWithdrawnMessage withdrawn = received.as(ConsentWithdrawnMessage.class);
        statuses.handle(
                new ConsentId(received.subject()),
                new HearConsentWithdrawn(withdrawn.subjectId(), withdrawn.withdrawnAt()),
                received.context());
    }

    /// `consent.withdrawn.v1`, reduced to the fields used here.
    record ConsentWithdrawnMessage(UUID subjectId, Instant withdrawnAt) {}
}
