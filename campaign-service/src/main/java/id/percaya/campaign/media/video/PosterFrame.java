package id.percaya.campaign.media.video;

import java.io.IOException;
import java.util.Optional;

/// Decodes one frame of a video for lists.
final class PosterFrame {

    private PosterFrame() {}

    static Optional<byte[]> of(Track picture) throws IOException {
        return Optional.empty();
    }
}
