package id.percaya.campaign.permission.consentstatus;

import id.percaya.campaign.permission.consentstatus.ConsentStatusCommand.HearConsentExpired;
import id.percaya.kit.messaging.Reaction;
import id.percaya.kit.messaging.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/// From then on no claim rests on it.
@ApplicationScoped
class WhenConsentExpiredThenRecordStatus implements Reaction {

    private final ConsentStatuses standings;

    WhenConsentExpiredThenRecordStatus(ConsentStatuses standings) {
        this.standings = standings;
    }

    @Override
    public String hears() {
        return "consent.expired.v1";
    }

    @Override
    public void on(ReceivedEvent heard) {
        ConsentExpiredMessage expired = heard.as(ConsentExpiredMessage.class);
        standings.handle(
                new ConsentId(heard.subject()),
                new HearConsentExpired(expired.subjectId(), expired.expiredAt()),
                heard.intent());
    }

    /// `consent.expired.v1`, as far as it is heard here.
    record ConsentExpiredMessage(UUID subjectId, Instant expiredAt) {}
}
