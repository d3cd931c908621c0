package id.percaya.campaign.policy;

import id.percaya.campaign.Channel;
import id.percaya.campaign.Grant;
import id.percaya.campaign.Medium;
import id.percaya.campaign.Purpose;
import id.percaya.campaign.standing.ConsentId;
import id.percaya.campaign.standing.StandingCommand.HearConsentGiven;
import id.percaya.campaign.standing.Standings;
import id.percaya.kit.Heard;
import id.percaya.kit.Reaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
                new HearConsentGiven(given.subjectId(), given.known()),
                heard.intent());
    }

    /// `consent.given.v1`, as far as it is heard here.
    record ConsentGiven(UUID subjectId, List<Use> grants) {

        /// A use that has no name here permits nothing here.
        List<Grant> known() {
            return grants.stream().flatMap(use -> use.known().stream()).toList();
        }
    }

    record Use(String purpose, String channel, String medium, Instant from, Instant until) {

        Optional<Grant> known() {
            return named(Purpose.values(), purpose)
                    .flatMap(p ->
                            named(Channel.values(), channel)
                                    .flatMap(c ->
                                            named(Medium.values(), medium)
                                                    .map(m -> grant(p, c, m))));
        }

        private Grant grant(Purpose purpose, Channel channel, Medium medium) {
            return new Grant(purpose, channel, medium, from, until);
        }

        private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
            return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
        }
    }
}
