package id.percaya.campaign.planning.attachment;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A file of the media store and the bytes that it had when it was attached.
///
/// @param sha256 in lower-case hex
@Schema(name = "StoredFile", description = "A stored file.")
public record StoredFile(
        @Schema(description = "The file.") UUID mediaId,
        @Schema(
                        description = "SHA-256 of the stored bytes, in lower-case hexadecimal.",
                        pattern = "^[0-9a-f]{64}$",
                        maxLength = 64)
                String sha256) {}
