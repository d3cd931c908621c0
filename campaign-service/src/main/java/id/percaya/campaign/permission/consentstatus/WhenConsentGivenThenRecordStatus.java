package id.percaya.campaign.permission.consentstatus;

import id.percaya.campaign.permission.consentstatus.ConsentStatusCommand.HearConsentGiven;
import id.percaya.kit.messaging.ReceivedEvent;
import id.percaya.kit.messaging.receiving.Reaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Keeps the publish gate informed of the permissions that a consent gives.
@ApplicationScoped
class WhenConsentGivenThenRecordStatus implements Reaction {

    private final ConsentStatuses statuses;

    WhenConsentGivenThenRecordStatus(ConsentStatuses statuses) {
        this.statuses = statuses;
    }

    @Override
    public String eventType() {
        return "consent.given.v1";
    }

    @Override
    public void on(ReceivedEvent received) {
        ConsentGivenMessage given = received.as(ConsentGivenMessage.class);
        statuses.handle(
                new ConsentId(received.subject()),
                new HearConsentGiven(
                        given.subjectId(), received.sequence(), GrantMessage.known(given.grants())),
                received.context());
    }

    /// `consent.given.v1`, reduced to the fields used here.
    record ConsentGivenMessage(UUID subjectId, List<GrantMessage> grants) {}
}
