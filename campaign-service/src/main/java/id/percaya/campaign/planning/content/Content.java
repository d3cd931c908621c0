package id.percaya.campaign.planning.content;

import id.percaya.campaign.ContentVersion;
import java.util.Optional;
import java.util.Set;

/// What a content can be.
public sealed interface Content {

    record Absent() implements Content {}

    record Draft(AuthoredContent dossier) implements Content {}

    /// @param sha256 of what was submitted, which is what each verdict is about
    record InReview(AuthoredContent dossier, String sha256, Set<Step> approved)
            implements Content {}

    record ChangesRequested(AuthoredContent dossier) implements Content {}

    record Approved(AuthoredContent dossier, String sha256) implements Content {}

    /// A crisis statement: crisis-service approved it.
    record Adopted(StatementText statement) implements Content {}

    record Withdrawn() implements Content {}

    /// The version that may be published, if there is one.
    default Optional<ContentVersion> approvedPiece(ContentId id) {
        return switch (this) {
            case Absent _, Draft _, InReview _, ChangesRequested _, Withdrawn _ -> Optional.empty();
            case Approved(AuthoredContent dossier, String sha256) ->
                    Optional.of(dossier.piece(id, sha256));
            case Adopted(StatementText statement) -> Optional.of(statement.piece(id));
        };
    }
}
