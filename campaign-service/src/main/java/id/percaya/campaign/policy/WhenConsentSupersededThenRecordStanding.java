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

/// From then on claims rest on the consent that took its place.
@ApplicationScoped
class WhenConsentSupersededThenRecordStanding implements Reaction {

    private final Standings standings;

    WhenConsentSupersededThenRecordStanding(Standings standings) {
        this.standings = standings;
    }

    @Override
    public String hears() {
        return "consent.superseded.v1";
    }

    @Override
    public void on(Heard heard) {
        ConsentSuperseded ended = heard.as(ConsentSuperseded.class);
        standings.handle(
                new ConsentId(heard.subject()),
                new HearConsentEnded(ended.subjectId(), Ending.SUPERSEDED, ended.supersededAt()),
                heard.intent());
    }

    /// `consent.superseded.v1`, as far as it is heard here.
    record ConsentSuperseded(UUID subjectId, Instant supersededAt) {}
}
