package id.percaya.consent.agreement.evidence;

import id.percaya.consent.Method;
import java.time.Instant;
import java.util.UUID;

/// A piece of evidence, as other packages see it.
///
/// @param consentId the consent that it was uploaded for, according to the client
/// @param subjectId the person whose consent it proves, according to the client
/// @param sha256 hash of the file, 64 lower-case hex digits
/// @param capturedAt when it was signed or spoken
/// @param erased whether the file was deleted because the person was erased
public record StoredEvidence(
        UUID id,
        UUID consentId,
        UUID subjectId,
        String sha256,
        Method method,
        Instant capturedAt,
        boolean erased) {}
