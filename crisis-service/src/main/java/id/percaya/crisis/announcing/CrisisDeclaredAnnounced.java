package id.percaya.crisis.announcing;

import id.percaya.crisis.response.crisis.Scope;
import id.percaya.crisis.response.crisis.Severity;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// `crisis.declared.v1`
///
/// @param drill always false, because drills are not announced
record CrisisDeclaredAnnounced(
        UUID caseId,
        String facility,
        Set<String> procedures,
        Set<String> practitioners,
        Set<String> topics,
        Set<Scope> scope,
        Severity severity,
        boolean drill,
        Instant declaredAt) {}
