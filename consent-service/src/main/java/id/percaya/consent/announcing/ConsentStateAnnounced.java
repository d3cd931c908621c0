package id.percaya.consent.announcing;

import id.percaya.consent.agreement.consent.ConsentState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// `consent.state.v1`, on the compacted topic.
///
/// @param version of the consent after this change
/// @param grants the grants that hold now; empty once the consent has ended
record ConsentStateAnnounced(
        UUID subjectId,
        ConsentState state,
        int version,
        List<AnnouncedGrant> grants,
        Instant changedAt) {}
