package id.percaya.campaign.content;

import id.percaya.campaign.About;
import id.percaya.campaign.Piece;
import java.util.Set;

/// A content in the making.
///
/// @param authors everyone who wrote a version of it
public record Dossier(Setting setting, Manuscript manuscript, Set<String> authors) {

    public Dossier {
        authors = Set.copyOf(authors);
    }

    String sha256() {
        return CanonicalForm.sha256(setting.facility(), manuscript);
    }

    Piece piece(ContentId id, String sha256) {
        return new Piece(
                id.value(),
                sha256,
                setting.campaignId(),
                manuscript.kind(),
                new About(
                        setting.facility(),
                        manuscript.procedures(),
                        manuscript.practitioners(),
                        manuscript.topics()),
                manuscript.subjects(),
                manuscript.purpose(),
                null);
    }
}
