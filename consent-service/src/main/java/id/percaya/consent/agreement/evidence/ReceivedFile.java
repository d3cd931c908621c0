package id.percaya.consent.agreement.evidence;

/// The facts about an uploaded file.
///
/// @param type according to the file's first bytes
/// @param size in bytes
/// @param sha256 64 lower-case hex digits
public record ReceivedFile(EvidenceType type, long size, String sha256) {}
