package id.percaya.campaign.content;

import id.percaya.campaign.About;
import id.percaya.campaign.Kind;
import id.percaya.campaign.Piece;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// A crisis statement as crisis-service approved it.
///
/// @param language BCP 47
/// @param sha256 of the text's UTF-8 bytes, in lower-case hex: what the approvals are bound to
public record StatementText(
        UUID statementId,
        UUID crisisId,
        String facility,
        String language,
        String text,
        String sha256) {

    boolean isUnaltered() {
        return CanonicalForm.sha256(text).equals(sha256);
    }

    /// As a manuscript, so that it is shown and sent like any other content; a statement has no
    /// title of its own.
    public Manuscript manuscript() {
        return new Manuscript(
                Kind.STATEMENT, "", text, Set.of(), Set.of(), Set.of(), List.of(), null);
    }

    Piece.Statement source() {
        return new Piece.Statement(statementId, crisisId);
    }

    public Piece piece(ContentId id) {
        return new Piece(
                id.value(),
                sha256,
                null,
                Kind.STATEMENT,
                About.facility(facility),
                List.of(),
                null,
                source());
    }
}
