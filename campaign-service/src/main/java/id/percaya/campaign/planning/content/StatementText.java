package id.percaya.campaign.planning.content;

import id.percaya.campaign.ContentTags;
import id.percaya.campaign.ContentVersion;
import id.percaya.campaign.Kind;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// A crisis statement as crisis-service approved it.
///
/// @param language BCP 47
/// @param sha256 the approved hash: SHA-256 of the text's UTF-8 bytes, in lower-case hex
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

    /// Lets a statement be shown and sent like any other content. A statement has no title.
    public Manuscript manuscript() {
        return Manuscript.alike(
                Kind.STATEMENT, "", text, Set.of(), Set.of(), Set.of(), List.of(), null);
    }

    ContentVersion.Statement source() {
        return new ContentVersion.Statement(statementId, crisisId);
    }

    public ContentVersion contentVersion(ContentId id) {
        return new ContentVersion(
                id.value(),
                sha256,
                null,
                Kind.STATEMENT,
                ContentTags.facility(facility),
                List.of(),
                null,
                source());
    }
}
