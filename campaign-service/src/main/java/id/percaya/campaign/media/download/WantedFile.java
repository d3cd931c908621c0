package id.percaya.campaign.media.download;

import id.percaya.campaign.media.MediaType;
import id.percaya.campaign.media.upload.StoredPart;
import id.percaya.eventstore.Tenant;
import java.util.UUID;

/// A file that a client may have.
record WantedFile(Tenant tenant, UUID mediaId, StoredPart part) {

    private static final int ETAG_DIGITS = 16;

    /// In the form of all ETags: the version, which a file never changes, and the start of a hash.
    String etag() {
        return "\"1." + part.sha256().substring(0, ETAG_DIGITS) + "\"";
    }

    /// A name without anything that a person wrote.
    String name() {
        String suffix =
                switch (part.part()) {
                    case ORIGINAL, JPEG -> "";
                    case THUMBNAIL -> "-thumbnail";
                };
        return "media-%s%s.%s".formatted(mediaId, suffix, extension(part.type()));
    }

    private static String extension(MediaType type) {
        return switch (type) {
            case JPEG -> "jpg";
            case PNG -> "png";
            case MP4 -> "mp4";
            case MOV -> "mov";
            case WEBVTT -> "vtt";
        };
    }
}
