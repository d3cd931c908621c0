package id.percaya.campaign.media.intake;

import id.percaya.campaign.media.examination.StatedType;

/// The facts about the file as the client sent it. Two uploads with the same `Idempotency-Key` must
/// have equal values.
///
/// @param sha256 64 lower-case hex digits
record UploadedFile(StatedType type, long size, String sha256) {}
