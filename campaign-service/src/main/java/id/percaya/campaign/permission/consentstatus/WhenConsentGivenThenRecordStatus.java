package id.percaya.campaign.permission.consentstatus;

import id.percaya.campaign.permission.consentstatus.ConsentStatusCommand.HearConsentGiven;
import id.percaya.kit.messaging.Reaction;
import id.percaya.kit.messaging.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// The publish gate's own picture of the consents.
@ApplicationScoped
class WhenConsentGivenThenRecordStatus implements Reaction {

    private final ConsentStatuses standings;

    WhenConsentGivenThenRecordStatus(ConsentStatuses standings) {
        this.standings = standings;
    }

    @Override
    public String hears() {
        return "consent.given.v1";
    }

    @Override
    public void on(ReceivedEvent heard) {
        ConsentGivenMessage given = heard.as(ConsentGivenMessage.class);
        standings.handle(
                new ConsentId(heard.subject()),
                new HearConsentGiven(
                        given.subjectId(), heard.sequence(), GrantMessage.known(given.grants())),
                heard.intent());
    }

    /// `consent.given.v1`, as far as it is heard here.
    record ConsentGivenMessage(UUID subjectId, List<GrantMessage> grants) {}
}
