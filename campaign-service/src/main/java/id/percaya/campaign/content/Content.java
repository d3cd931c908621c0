package id.percaya.campaign.content;

import id.percaya.campaign.Piece;
import java.util.Optional;
import java.util.Set;

/// What a content can be.
public sealed interface Content {

    record Absent() implements Content {}

    record Draft(Dossier dossier) implements Content {}

    /// @param sha256 of what was submitted, which is what each verdict is about
    record InReview(Dossier dossier, String sha256, Set<Step> approved) implements Content {}

    record ChangesRequested(Dossier dossier) implements Content {}

    record Approved(Dossier dossier, String sha256) implements Content {}

    /// A crisis statement: crisis-service approved it.
    record Adopted(StatementText statement) implements Content {}

    record Withdrawn() implements Content {}

    /// The version that may be published, if there is one.
    default Optional<Piece> approvedPiece(ContentId id) {
        return switch (this) {
            case Absent _, Draft _, InReview _, ChangesRequested _, Withdrawn _ -> Optional.empty();
            case Approved(Dossier dossier, String sha256) -> Optional.of(dossier.piece(id, sha256));
            case Adopted(StatementText statement) -> Optional.of(statement.piece(id));
        };
    }
}
