package id.percaya.campaign.permission.consentstatus;

import id.percaya.campaign.permission.consentstatus.ConsentStatusCommand.HearConsentEnded;
import id.percaya.kit.messaging.Reaction;
import id.percaya.kit.messaging.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/// From then on no claim rests on it; none ever should have.
@ApplicationScoped
class WhenConsentVoidedThenRecordStatus implements Reaction {

    private final ConsentStatuses standings;

    WhenConsentVoidedThenRecordStatus(ConsentStatuses standings) {
        this.standings = standings;
    }

    @Override
    public String hears() {
        return "consent.voided.v1";
    }

    @Override
    public void on(ReceivedEvent heard) {
        ConsentVoidedMessage ended = heard.as(ConsentVoidedMessage.class);
        standings.handle(
                new ConsentId(heard.subject()),
                new HearConsentEnded(ended.subjectId(), ConsentEnding.VOIDED, ended.voidedAt()),
                heard.intent());
    }

    /// `consent.voided.v1`, as far as it is heard here.
    record ConsentVoidedMessage(UUID subjectId, Instant voidedAt) {}
}
