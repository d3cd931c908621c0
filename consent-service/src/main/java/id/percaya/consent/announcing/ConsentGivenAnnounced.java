package id.percaya.consent.announcing;

import id.percaya.consent.Channel;
import id.percaya.consent.consent.ConsentEvent.ConsentGiven;
import id.percaya.consent.Grant;
import id.percaya.consent.Medium;
import id.percaya.consent.Purpose;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// `consent.given.v1`
record ConsentGivenAnnounced(UUID subjectId, List<Use> grants) {

    /// @param until the first instant at which it no longer holds
    record Use(Purpose purpose, Channel channel, Medium medium, Instant from, Instant until) {

        private static Use of(Grant grant) {
            return new Use(
                    grant.purpose(), grant.channel(), grant.medium(), grant.from(), grant.until());
        }
    }

    static ConsentGivenAnnounced of(ConsentGiven given) {
        return new ConsentGivenAnnounced(
                given.subjectId(), given.grants().stream().map(Use::of).toList());
    }
}
