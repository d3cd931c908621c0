package id.percaya.consent.agreement.evidence;

/// A file as it came in.
///
/// @param type by its content
/// @param size in bytes
/// @param sha256 64 lower-case hex digits
public record ReceivedFile(EvidenceType type, long size, String sha256) {}
