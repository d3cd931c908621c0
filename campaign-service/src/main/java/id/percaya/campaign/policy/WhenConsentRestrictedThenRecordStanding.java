package id.percaya.campaign.policy;

import id.percaya.campaign.standing.ConsentId;
import id.percaya.campaign.standing.StandingCommand.HearConsentRestricted;
import id.percaya.campaign.standing.Standings;
import id.percaya.kit.Heard;
import id.percaya.kit.Reaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// From then on claims rest on what is left, or on what was given back when a restriction was
/// lifted.
@ApplicationScoped
class WhenConsentRestrictedThenRecordStanding implements Reaction {

    private final Standings standings;

    WhenConsentRestrictedThenRecordStanding(Standings standings) {
        this.standings = standings;
    }

    @Override
    public String hears() {
        return "consent.restricted.v1";
    }

    @Override
    public void on(Heard heard) {
        ConsentRestricted restricted = heard.as(ConsentRestricted.class);
        standings.handle(
                new ConsentId(heard.subject()),
                new HearConsentRestricted(
                        restricted.subjectId(),
                        heard.sequence(),
                        AnnouncedGrant.known(restricted.grants())),
                heard.intent());
    }

    /// `consent.restricted.v1`, as far as it is heard here.
    record ConsentRestricted(UUID subjectId, List<AnnouncedGrant> grants) {}
}
