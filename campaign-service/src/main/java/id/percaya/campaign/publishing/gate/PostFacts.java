package id.percaya.campaign.publishing.gate;

import id.percaya.campaign.Medium;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The facts of the post itself that the gate asks for.
///
/// @param sha256 the hash of the rendition that the publication is bound to; null if it is bound to
///   its version only
/// @param tooLong whether its text is longer than the channel takes
/// @param mediaGone whether a file of it was removed or erased
/// @param mediaUnfit whether the channel takes no post with these media together, or no PNG, and
///   one of them has no JPEG
/// @param appearances the people in its pictures and videos
public record PostFacts(
        @Nullable String sha256,
        boolean tooLong,
        boolean mediaGone,
        boolean mediaUnfit,
        List<Appearance> appearances) {

    /// A text that fits, without media.
    public static final PostFacts TEXT = new PostFacts(null, false, false, false, List.of());

    public PostFacts {
        appearances = List.copyOf(appearances);
    }

    /// A person in a picture or a video.
    ///
    /// @param sha256 the hash of the file
    public record Appearance(UUID subjectId, Medium medium, String sha256) {}

    PostFacts tooLong(boolean longer) {
        return new PostFacts(sha256, longer, mediaGone, mediaUnfit, appearances);
    }

    /// The hashes of the pictures, or of the videos, that show the person.
    Set<String> showing(UUID subject, Medium medium) {
        return appearances.stream()
                .filter(each -> each.subjectId().equals(subject) && each.medium() == medium)
                .map(Appearance::sha256)
                .collect(Collectors.toSet());
    }
}
