package id.percaya.consent.announcing;

import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRestricted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRestrictionLifted;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// `consent.restricted.v1`: from then on these grants and no others, be they fewer than before or,
/// when a restriction was lifted, as they were signed.
record ConsentRestrictedAnnounced(
        UUID subjectId, List<AnnouncedGrant> grants, Instant restrictedAt) {

    static ConsentRestrictedAnnounced of(ConsentRestricted event) {
        return new ConsentRestrictedAnnounced(
                event.subjectId(), AnnouncedGrant.all(event.grants()), event.restrictedAt());
    }

    static ConsentRestrictedAnnounced of(ConsentRestrictionLifted event) {
        return new ConsentRestrictedAnnounced(
                event.subjectId(), AnnouncedGrant.all(event.grants()), event.liftedAt());
    }
}
