package id.percaya.campaign.permission.consentstatus;

import id.percaya.campaign.permission.consentstatus.ConsentStatusCommand.HearConsentWithdrawn;
import id.percaya.kit.messaging.Reaction;
import id.percaya.kit.messaging.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/// From then on no claim rests on it.
@ApplicationScoped
class WhenConsentWithdrawnThenRecordStatus implements Reaction {

    private final ConsentStatuses standings;

    WhenConsentWithdrawnThenRecordStatus(ConsentStatuses standings) {
        this.standings = standings;
    }

    @Override
    public String hears() {
        return "consent.withdrawn.v1";
    }

    @Override
    public void on(ReceivedEvent heard) {
        ConsentWithdrawnMessage withdrawn = heard.as(ConsentWithdrawnMessage.class);
        standings.handle(
                new ConsentId(heard.subject()),
                new HearConsentWithdrawn(withdrawn.subjectId(), withdrawn.withdrawnAt()),
                heard.intent());
    }

    /// `consent.withdrawn.v1`, as far as it is heard here.
    record ConsentWithdrawnMessage(UUID subjectId, Instant withdrawnAt) {}
}
