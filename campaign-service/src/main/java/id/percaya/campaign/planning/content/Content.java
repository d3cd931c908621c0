package id.percaya.campaign.planning.content;

import id.percaya.campaign.Channel;
import id.percaya.campaign.ContentVersion;
import id.percaya.campaign.planning.rendition.Rendition;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The states of a content, in groups that the rules treat alike.
public sealed interface Content {

    record Absent() implements Content {}

    /// Written for a campaign; it may still be revised.
    sealed interface Revisable extends Content {

        AuthoredContent authored();
    }

    record Draft(AuthoredContent authored) implements Revisable {}

    /// @param sha256 the hash of the submitted version; each verdict names it
    record InReview(AuthoredContent authored, String sha256, Set<Step> approved)
            implements Revisable {}

    record ChangesRequested(AuthoredContent authored) implements Revisable {}

    record Approved(AuthoredContent authored, String sha256) implements Revisable {}

    /// A crisis statement. crisis-service approved it, so it is not reviewed here.
    record Adopted(StatementText statement) implements Content {}

    record Withdrawn() implements Content {}

    /// The version that may be published, as this channel gets it.
    ///
    /// @param segment the segment of the campaign that it is for; null for everybody
    default Optional<Rendition> approvedRendition(Channel channel, @Nullable String segment) {
        return approvedManuscript().map(manuscript -> manuscript.rendition(channel, segment));
    }

    /// The text and the media of the version that may be published.
    default Optional<Manuscript> approvedManuscript() {
        return switch (this) {
            case Approved(AuthoredContent authored, _) -> Optional.of(authored.manuscript());
            case Adopted(StatementText statement) -> Optional.of(statement.manuscript());
            case Absent _, Revisable _, Withdrawn _ -> Optional.empty();
        };
    }

    /// The version that may be published, if there is one.
    default Optional<ContentVersion> approvedVersion(ContentId id) {
        return switch (this) {
            case Approved(AuthoredContent authored, String sha256) ->
                    Optional.of(authored.contentVersion(id, sha256));
            case Adopted(StatementText statement) -> Optional.of(statement.contentVersion(id));
            case Absent _, Revisable _, Withdrawn _ -> Optional.empty();
        };
    }
}
