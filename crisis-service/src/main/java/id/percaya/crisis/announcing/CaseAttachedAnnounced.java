package id.percaya.crisis.announcing;

import java.util.UUID;

/// `case.attached.v1`
record CaseAttachedAnnounced(UUID crisisId) {}
