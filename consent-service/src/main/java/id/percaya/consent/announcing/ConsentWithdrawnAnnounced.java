package id.percaya.consent.announcing;

import id.percaya.consent.agreement.consent.ConsentEvent.ConsentWithdrawn;
import java.time.Instant;
import java.util.UUID;

/// `consent.withdrawn.v1`: stop using it and take down everything that shows the person, within 3 ×
/// 24 hours (UU PDP 27/2022 art. 40). Neither the withdrawer nor the channel is announced.
record ConsentWithdrawnAnnounced(UUID subjectId, Instant withdrawnAt) {

    static ConsentWithdrawnAnnounced of(ConsentWithdrawn withdrawn) {
        return new ConsentWithdrawnAnnounced(withdrawn.subjectId(), withdrawn.withdrawnAt());
    }
}
