package id.percaya.consent.announcing;

import id.percaya.consent.agreement.consent.ConsentEvent.ConsentGiven;
import java.util.List;
import java.util.UUID;

/// `consent.given.v1`
record ConsentGivenAnnounced(UUID subjectId, List<AnnouncedGrant> grants) {

    static ConsentGivenAnnounced of(ConsentGiven given) {
        return new ConsentGivenAnnounced(
                given.subjectId(), AnnouncedGrant.all(given.terms().grants()));
    }
}
