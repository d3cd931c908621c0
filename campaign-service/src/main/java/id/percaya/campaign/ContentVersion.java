package id.percaya.campaign;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One approved version of a content, as far as its publication needs to know it. All of it is
/// under the hash, so it cannot change without a new approval.
///
/// @param campaignId null for a crisis statement
/// @param contentSha256 of the canonical form, in lower-case hex
/// @param purpose null where nobody is shown
/// @param statement where it is one, whose; such a piece passes halts
public record ContentVersion(
        UUID contentId,
        String contentSha256,
        @Nullable UUID campaignId,
        Kind kind,
        ContentTags about,
        List<Subject> subjects,
        @Nullable Purpose purpose,
        @Nullable Statement statement) {

    public ContentVersion {
        subjects = List.copyOf(subjects);
    }

    /// A crisis statement that crisis-service approved.
    public record Statement(UUID statementId, UUID crisisId) {}
}
