package id.percaya.campaign.policy;

import id.percaya.campaign.standing.ConsentId;
import id.percaya.campaign.standing.Ending;
import id.percaya.campaign.standing.StandingCommand.HearConsentEnded;
import id.percaya.campaign.standing.Standings;
import id.percaya.kit.Heard;
import id.percaya.kit.Reaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/// From then on no claim rests on it; none ever should have.
@ApplicationScoped
class WhenConsentVoidedThenRecordStanding implements Reaction {

    private final Standings standings;

    WhenConsentVoidedThenRecordStanding(Standings standings) {
        this.standings = standings;
    }

    @Override
    public String hears() {
        return "consent.voided.v1";
    }

    @Override
    public void on(Heard heard) {
        ConsentVoided ended = heard.as(ConsentVoided.class);
        standings.handle(
                new ConsentId(heard.subject()),
                new HearConsentEnded(ended.subjectId(), Ending.VOIDED, ended.voidedAt()),
                heard.intent());
    }

    /// `consent.voided.v1`, as far as it is heard here.
    record ConsentVoided(UUID subjectId, Instant voidedAt) {}
}
