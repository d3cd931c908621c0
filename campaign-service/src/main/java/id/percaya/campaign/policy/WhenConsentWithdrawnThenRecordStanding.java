package id.percaya.campaign.policy;

import id.percaya.campaign.standing.ConsentId;
import id.percaya.campaign.standing.StandingCommand.HearConsentWithdrawn;
import id.percaya.campaign.standing.Standings;
import id.percaya.kit.Heard;
import id.percaya.kit.Reaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/// From then on no claim rests on it.
@ApplicationScoped
class WhenConsentWithdrawnThenRecordStanding implements Reaction {

    private final Standings standings;

    WhenConsentWithdrawnThenRecordStanding(Standings standings) {
        this.standings = standings;
    }

    @Override
    public String hears() {
        return "consent.withdrawn.v1";
    }

    @Override
    public void on(Heard heard) {
        ConsentWithdrawn withdrawn = heard.as(ConsentWithdrawn.class);
        standings.handle(
                new ConsentId(heard.subject()),
                new HearConsentWithdrawn(withdrawn.subjectId(), withdrawn.withdrawnAt()),
                heard.intent());
    }

    /// `consent.withdrawn.v1`, as far as it is heard here.
    record ConsentWithdrawn(UUID subjectId, Instant withdrawnAt) {}
}
