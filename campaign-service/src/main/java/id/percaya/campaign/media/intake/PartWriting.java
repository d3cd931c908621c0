package id.percaya.campaign.media.intake;

import id.percaya.campaign.media.MediaType;
import id.percaya.campaign.media.storage.MediaFiles;
import id.percaya.campaign.media.storage.MediaPart;
import id.percaya.campaign.media.upload.StoredPart;
import id.percaya.eventstore.Tenant;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/// Writes the files that were made from an upload.
record PartWriting(MediaFiles files, Tenant tenant, UUID mediaId) {

    StoredPart write(MediaPart part, MediaType type, byte[] bytes) throws IOException {
        OutputStream sealed = files.begin(tenant, mediaId, part);
        sealed.write(bytes);
        sealed.close(); // skipped after an error, so the file stays incomplete
        return new StoredPart(part, type, bytes.length, sha256(bytes));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
