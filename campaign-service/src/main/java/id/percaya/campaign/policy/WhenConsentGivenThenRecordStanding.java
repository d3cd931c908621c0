package id.percaya.campaign.policy;

import id.percaya.campaign.standing.ConsentId;
import id.percaya.campaign.standing.StandingCommand.HearConsentGiven;
import id.percaya.campaign.standing.Standings;
import id.percaya.kit.Heard;
import id.percaya.kit.Reaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// The publish gate's own picture of the consents.
@ApplicationScoped
class WhenConsentGivenThenRecordStanding implements Reaction {

    private final Standings standings;

    WhenConsentGivenThenRecordStanding(Standings standings) {
        this.standings = standings;
    }

    @Override
    public String hears() {
        return "consent.given.v1";
    }

    @Override
    public void on(Heard heard) {
        ConsentGiven given = heard.as(ConsentGiven.class);
        standings.handle(
                new ConsentId(heard.subject()),
                new HearConsentGiven(
                        given.subjectId(), heard.sequence(), AnnouncedGrant.known(given.grants())),
                heard.intent());
    }

    /// `consent.given.v1`, as far as it is heard here.
    record ConsentGiven(UUID subjectId, List<AnnouncedGrant> grants) {}
}
