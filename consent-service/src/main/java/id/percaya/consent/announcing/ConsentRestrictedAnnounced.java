package id.percaya.consent.announcing;

import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRestricted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRestrictionLifted;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// `consent.restricted.v1`: these grants replace all earlier ones. They are fewer than before, or
/// the signed ones again when a restriction was lifted.
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
