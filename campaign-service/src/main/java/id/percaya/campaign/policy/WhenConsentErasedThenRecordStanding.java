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

/// From then on no claim rests on it.
@ApplicationScoped
class WhenConsentErasedThenRecordStanding implements Reaction {

    private final Standings standings;

    WhenConsentErasedThenRecordStanding(Standings standings) {
        this.standings = standings;
    }

    @Override
    public String hears() {
        return "consent.erased.v1";
    }

    @Override
    public void on(Heard heard) {
        ConsentErased ended = heard.as(ConsentErased.class);
        standings.handle(
                new ConsentId(heard.subject()),
                new HearConsentEnded(ended.subjectId(), Ending.ERASED, ended.erasedAt()),
                heard.intent());
    }

    /// `consent.erased.v1`, as far as it is heard here.
    record ConsentErased(UUID subjectId, Instant erasedAt) {}
}
