package id.percaya.campaign.planning.attachment;

import id.percaya.campaign.media.MediaFacts;
import id.percaya.campaign.media.MediaKind;
import id.percaya.kit.problem.Problem.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Checks one medium that an author attached.
///
/// @param facts of the files that exist
/// @param pointer to it in the request
record AttachmentCheck(AttachMediumRequest named, Map<UUID, MediaFacts> facts, String pointer) {

    /// @param before the hashes of the media before it, to which its own is added
    List<Violation> faults(Set<String> before) {
        List<Violation> faults = new ArrayList<>();
        MediaFacts file = facts.get(named.mediaId());
        if (file == null) {
            faults.add(unknown("/mediaId"));
        } else if (file.kind() == MediaKind.SUBTITLES) {
            faults.add(
                    fault("/mediaId", "NOT_SHOWABLE", "subtitles are neither picture nor video"));
        } else {
            if (!before.add(file.sha256())) {
                faults.add(fault("/mediaId", "REPEATED", "the same file is attached above"));
            }
            if (file.kind() == MediaKind.PICTURE && named.altText() == null) {
                faults.add(fault("/altText", "ALT_TEXT_MISSING", "a picture needs an alt text"));
            }
            addSubtitleFault(file.kind(), faults);
        }
        if (named.shows().shows().contradictsItself()) {
            faults.add(
                    fault(
                            "/shows/people",
                            "PEOPLE_NAMED",
                            "nobody is shown, yet people are named"));
        }
        return faults;
    }

    private void addSubtitleFault(MediaKind shown, List<Violation> faults) {
        if (named.subtitles() == null) {
            return;
        }
        MediaFacts file = facts.get(named.subtitles());
        if (file == null) {
            faults.add(unknown("/subtitles"));
        } else if (file.kind() != MediaKind.SUBTITLES) {
            faults.add(fault("/subtitles", "NOT_SUBTITLES", "this file has no subtitles"));
        } else if (shown != MediaKind.VIDEO) {
            faults.add(fault("/subtitles", "NO_VIDEO", "only a video has subtitles"));
        }
    }

    /// To be asked if there are no faults.
    AttachedMedium attached() {
        MediaFacts file = Objects.requireNonNull(facts.get(named.mediaId()));
        return new AttachedMedium(
                named.mediaId(),
                file.type(),
                file.sha256(),
                named.altText(),
                subtitles(),
                file.jpegSha256(),
                named.shows().shows());
    }

    private @Nullable StoredFile subtitles() {
        if (named.subtitles() == null) {
            return null;
        }
        MediaFacts file = Objects.requireNonNull(facts.get(named.subtitles()));
        return new StoredFile(file.mediaId(), file.sha256());
    }

    private Violation unknown(String field) {
        return fault(field, "UNKNOWN_MEDIUM", "your organisation has no such file");
    }

    private Violation fault(String field, String code, String message) {
        return new Violation(pointer + field, code, message);
    }
}
