package id.percaya.campaign.permission.consentstatus;

import id.percaya.campaign.permission.consentstatus.ConsentStatusCommand.HearConsentEnded;
import id.percaya.kit.messaging.Reaction;
import id.percaya.kit.messaging.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/// From then on claims rest on the consent that took its place.
@ApplicationScoped
class WhenConsentSupersededThenRecordStatus implements Reaction {

    private final ConsentStatuses standings;

    WhenConsentSupersededThenRecordStatus(ConsentStatuses standings) {
        this.standings = standings;
    }

    @Override
    public String hears() {
        return "consent.superseded.v1";
    }

    @Override
    public void on(ReceivedEvent heard) {
        ConsentSupersededMessage ended = heard.as(ConsentSupersededMessage.class);
        standings.handle(
                new ConsentId(heard.subject()),
                new HearConsentEnded(
                        ended.subjectId(), ConsentEnding.SUPERSEDED, ended.supersededAt()),
                heard.intent());
    }

    /// `consent.superseded.v1`, as far as it is heard here.
    record ConsentSupersededMessage(UUID subjectId, Instant supersededAt) {}
}
