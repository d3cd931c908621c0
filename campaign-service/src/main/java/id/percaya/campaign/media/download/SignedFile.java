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

    private static final int FIXED = 8 + 16;

    byte[] bytes() {
        byte[] names = (part.name() + " " + tenant.id()).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(FIXED + names.length)
                .putLong(until.getEpochSecond())
                .putLong(mediaId.getMostSignificantBits())
                .putLong(mediaId.getLeastSignificantBits())
                .put(names)
                .array();
    }

    /// @param bytes that [#bytes] wrote
    static SignedFile of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        Instant until = Instant.ofEpochSecond(buffer.getLong());
        UUID mediaId = new UUID(buffer.getLong(), buffer.getLong());
        String[] names = StandardCharsets.UTF_8.decode(buffer).toString().split(" ", 2);
        return new SignedFile(new Tenant(names[1]), mediaId, MediaPart.valueOf(names[0]), until);
    }
}
