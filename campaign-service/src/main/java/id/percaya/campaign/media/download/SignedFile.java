package id.percaya.campaign.media.download;

import id.percaya.campaign.media.storage.MediaPart;
import id.percaya.eventstore.Tenant;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/// The content of a signed address.
///
/// @param until to the second
record SignedFile(Tenant tenant, UUID mediaId, MediaPart part, Instant until) {

    private static final int FIXED = 8 + 16 + 1;

    byte[] bytes() {
        byte[] name = tenant.id().getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(FIXED + name.length)
                .putLong(until.getEpochSecond())
                .putLong(mediaId.getMostSignificantBits())
                .putLong(mediaId.getLeastSignificantBits())
                .put((byte) part.ordinal())
                .put(name)
                .array();
    }

    /// @param bytes that [#bytes] wrote
    static SignedFile of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        Instant until = Instant.ofEpochSecond(buffer.getLong());
        UUID mediaId = new UUID(buffer.getLong(), buffer.getLong());
        MediaPart part = MediaPart.values()[buffer.get()];
        String name = StandardCharsets.UTF_8.decode(buffer).toString();
        return new SignedFile(new Tenant(name), mediaId, part, until);
    }
}
