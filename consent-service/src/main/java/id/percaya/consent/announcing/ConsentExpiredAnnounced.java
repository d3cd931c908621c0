package id.percaya.consent.announcing;

import id.percaya.consent.agreement.consent.ConsentEvent.ConsentExpired;
import java.time.Instant;
import java.util.UUID;

/// `consent.expired.v1`
record ConsentExpiredAnnounced(UUID subjectId, Instant expiredAt) {

    static ConsentExpiredAnnounced of(ConsentExpired expired) {
        return new ConsentExpiredAnnounced(expired.subjectId(), expired.expiredAt());
    }
}
