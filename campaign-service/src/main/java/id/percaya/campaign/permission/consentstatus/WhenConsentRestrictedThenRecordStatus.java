package id.percaya.campaign.permission.consentstatus;

import id.percaya.campaign.permission.consentstatus.ConsentStatusCommand.HearConsentRestricted;
import id.percaya.kit.messaging.Reaction;
import id.percaya.kit.messaging.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// From then on claims rest on what is left, or on what was given back when a restriction was
/// lifted.
@ApplicationScoped
class WhenConsentRestrictedThenRecordStatus implements Reaction {

    private final ConsentStatuses statuses;

    WhenConsentRestrictedThenRecordStatus(ConsentStatuses statuses) {
        this.statuses = statuses;
    }

    @Override
    public String hears() {
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
                received.intent());
    }

    /// `consent.restricted.v1`, as far as it is received here.
    record ConsentRestrictedMessage(UUID subjectId, List<GrantMessage> grants) {}
}
