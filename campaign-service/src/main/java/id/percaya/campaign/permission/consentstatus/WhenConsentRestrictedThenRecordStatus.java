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

    private final ConsentStatuses standings;

    WhenConsentRestrictedThenRecordStatus(ConsentStatuses standings) {
        this.standings = standings;
    }

    @Override
    public String hears() {
        return "consent.restricted.v1";
    }

    @Override
    public void on(ReceivedEvent heard) {
        ConsentRestrictedMessage restricted = heard.as(ConsentRestrictedMessage.class);
        standings.handle(
                new ConsentId(heard.subject()),
                new HearConsentRestricted(
                        restricted.subjectId(),
                        heard.sequence(),
                        GrantMessage.known(restricted.grants())),
                heard.intent());
    }

    /// `consent.restricted.v1`, as far as it is heard here.
    record ConsentRestrictedMessage(UUID subjectId, List<GrantMessage> grants) {}
}
