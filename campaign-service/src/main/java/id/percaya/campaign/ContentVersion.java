package id.percaya.campaign;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One approved version of a content, as far as publishing needs it. The content hash covers all of
/// it, so it cannot change without a new approval.
///
/// @param campaignId null for a crisis statement
/// @param contentSha256 SHA-256 of the canonical form, in lower-case hex
/// @param purpose null when the content shows nobody
/// @param statement the crisis statement it carries, if it is one; halts do not hold those
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

    /// The same content, as if it spoke for another facility.
    public ContentVersion at(String facility) {
        return new ContentVersion(
                contentId,
                contentSha256,
                campaignId,
                kind,
                about.at(facility),
                subjects,
                purpose,
                statement);
    }

    /// A crisis statement that crisis-service approved.
    public record Statement(UUID statementId, UUID crisisId) {}
}
