package id.percaya.campaign.planning.content;

import id.percaya.campaign.ContentTags;
import id.percaya.campaign.ContentVersion;
import java.util.Set;

/// A content in the making.
///
/// @param authors everyone who wrote a version of it
public record AuthoredContent(CampaignContext setting, Manuscript manuscript, Set<String> authors) {

    public AuthoredContent {
        authors = Set.copyOf(authors);
    }

    String sha256() {
        return CanonicalForm.sha256(setting.facility(), manuscript);
    }

    ContentVersion contentVersion(ContentId id, String sha256) {
        return new ContentVersion(
                id.value(),
                sha256,
                setting.campaignId(),
                manuscript.kind(),
                new ContentTags(
                        setting.facility(),
                        manuscript.procedures(),
                        manuscript.practitioners(),
                        manuscript.topics()),
                manuscript.subjects(),
                manuscript.purpose(),
                null);
    }
}
