package id.percaya.consent.agreement.evidence;

import id.percaya.consent.Method;
import java.time.Instant;
import java.util.UUID;

/// A piece of evidence, for whoever relies on it.
///
/// @param consentId the consent that it was sent for, as its sender said
/// @param subjectId whose consent it proves, as its sender said
/// @param sha256 of the file, 64 lower-case hex digits
/// @param capturedAt when it was signed or spoken
/// @param erased whether the file is gone because its subject was erased
public record StoredEvidence(
        UUID id,
        UUID consentId,
        UUID subjectId,
        String sha256,
        Method method,
        Instant capturedAt,
        boolean erased) {}
