package id.percaya.campaign.media.storage;

import id.percaya.eventstore.Refused;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.file.SealedFiles;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;

/// Stores and opens the files of media.
@ApplicationScoped
public class MediaFiles {

    private final SealedFiles files;

    MediaFiles(SealedFiles files) {
        this.files = files;
    }

    /// Opens a stream that encrypts and stores a part, which is complete once it is closed.
    public OutputStream begin(Tenant tenant, UUID mediaId, MediaPart part) throws IOException {
        return files.begin(tenant, part.file(mediaId), mediaId);
    }

    /// Opens a complete part that is not kept yet.
    public SeekableByteChannel reopen(Tenant tenant, UUID mediaId, MediaPart part)
            throws IOException {
        return files.reopen(tenant, part.file(mediaId), mediaId);
    }

    /// Deletes a part that is not kept, and is to be written anew.
    public void discard(Tenant tenant, UUID mediaId, MediaPart part) {
        files.discard(tenant, part.file(mediaId));
    }

    /// Deletes all parts that are not kept, and the medium's key unless one is kept.
    public void discard(Tenant tenant, UUID mediaId) {
        files.discardAll(
                tenant, Arrays.stream(MediaPart.values()).map(each -> each.file(mediaId)).toList());
    }

    /// Confirms parts, after the append of the event that refers to them.
    ///
    /// @throws Refused when one was discarded meanwhile
    public void keep(UUID mediaId, Collection<MediaPart> parts) {
        parts.forEach(part -> files.keep(part.file(mediaId)));
    }

    /// Opens a kept part at any position.
    ///
    /// @throws Refused when it was removed or erased
    public SeekableByteChannel open(Tenant tenant, UUID mediaId, MediaPart part)
            throws IOException {
        return files.openAnywhere(tenant, part.file(mediaId), mediaId);
    }

    /// Deletes all parts, after the append of the event that ends the medium.
    public void remove(UUID mediaId) {
        files.remove(mediaId);
    }
}
