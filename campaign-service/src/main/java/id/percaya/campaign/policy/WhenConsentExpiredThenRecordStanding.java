package id.percaya.campaign.policy;

import id.percaya.campaign.standing.ConsentId;
import id.percaya.campaign.standing.StandingCommand.HearConsentExpired;
import id.percaya.campaign.standing.Standings;
import id.percaya.kit.Heard;
import id.percaya.kit.Reaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/// From then on no claim rests on it.
@ApplicationScoped
class WhenConsentExpiredThenRecordStanding implements Reaction {

    private final Standings standings;

    WhenConsentExpiredThenRecordStanding(Standings standings) {
        this.standings = standings;
    }

    @Override
    public String hears() {
        return "consent.expired.v1";
    }

    @Override
    public void on(Heard heard) {
        ConsentExpired expired = heard.as(ConsentExpired.class);
        standings.handle(
                new ConsentId(heard.subject()),
                new HearConsentExpired(expired.subjectId(), expired.expiredAt()),
                heard.intent());
    }

    /// `consent.expired.v1`, as far as it is heard here.
    record ConsentExpired(UUID subjectId, Instant expiredAt) {}
}
