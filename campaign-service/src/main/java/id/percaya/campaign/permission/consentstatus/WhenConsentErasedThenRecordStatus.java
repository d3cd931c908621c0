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

    private final ConsentStatuses standings;

    WhenConsentErasedThenRecordStatus(ConsentStatuses standings) {
        this.standings = standings;
    }

    @Override
    public String hears() {
        return "consent.erased.v1";
    }

    @Override
    public void on(ReceivedEvent heard) {
        ConsentErasedMessage ended = heard.as(ConsentErasedMessage.class);
        standings.handle(
                new ConsentId(heard.subject()),
                new HearConsentEnded(ended.subjectId(), ConsentEnding.ERASED, ended.erasedAt()),
                heard.intent());
    }

    /// `consent.erased.v1`, as far as it is heard here.
    record ConsentErasedMessage(UUID subjectId, Instant erasedAt) {}
}
