package id.percaya.campaign;

import id.percaya.eventstore.Sorted;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One person shown in one way on one channel.
///
/// @param renditionSha256 the hash of the post; null for a publication that was scheduled before
///   there were renditions
/// @param shownIn the hashes of the pictures, or of the videos, of the post that show the person;
///   empty for other media
public record Use(
        Purpose purpose,
        Channel channel,
        Medium medium,
        Identifiability identifiability,
        String contentSha256,
        @Nullable String renditionSha256,
        Set<String> shownIn) {

    public Use {
        shownIn = Sorted.set(shownIn);
    }

    /// Whether these hashes name the version, the post, or everything in it that shows the person.
    boolean isOneOf(Set<String> assets) {
        return assets.contains(contentSha256)
                || (renditionSha256 != null && assets.contains(renditionSha256))
                || (!shownIn.isEmpty() && assets.containsAll(shownIn));
    }
}
