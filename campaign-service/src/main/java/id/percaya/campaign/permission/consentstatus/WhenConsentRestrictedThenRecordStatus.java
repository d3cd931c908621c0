package id.percaya.campaign.permission.consentstatus;

import id.percaya.campaign.permission.consentstatus.ConsentStatusCommand.HearConsentRestricted;
import id.percaya.kit.messaging.ReceivedEvent;
import id.percaya.kit.messaging.receiving.Reaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Replaces the permissions of a consent by the remaining ones. Lifting a restriction arrives as
/// the same announcement, with more grants.
@ApplicationScoped
class WhenConsentRestrictedThenRecordStatus implements Reaction, EndsPermissions {

    private final ConsentStatuses statuses;

    WhenConsentRestrictedThenRecordStatus(ConsentStatuses statuses) {
        this.statuses = statuses;
    }

    @Override
    public String eventType() {
        return "consent.restricted.v1";
    }

    @Override
    public void on(ReceivedEvent received) {
        ConsentRestrictedMessage restricted = received.as(ConsentRestrictedMessage.class);
        statuses.handle(
                new ConsentId(received.subject()),
                new HearConsentRestricted(
                        restricted.subjectId(),
                        received.sequence(),
                        GrantMessage.known(restricted.grants())),
                received.context());
    }

    /// `consent.restricted.v1`, reduced to the fields used here.
    record ConsentRestrictedMessage(UUID subjectId, List<GrantMessage> grants) {}
}
