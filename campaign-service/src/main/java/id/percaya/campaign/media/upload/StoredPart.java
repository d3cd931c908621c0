package id.percaya.campaign.media.upload;

import id.percaya.campaign.media.MediaType;
import id.percaya.campaign.media.storage.MediaPart;

/// A file that was made from a medium.
///
/// @param size in bytes
/// @param sha256 64 lower-case hex digits
public record StoredPart(MediaPart part, MediaType type, long size, String sha256) {}
