package id.percaya.campaign.planning.content;

import id.percaya.campaign.ContentTags;
import id.percaya.campaign.ContentVersion;
import id.percaya.eventstore.Sorted;
import java.util.Set;

/// A content with its current text and everyone who wrote a version of it. None of the authors may
/// review it.
public record AuthoredContent(
        CampaignContext campaign, Manuscript manuscript, Set<String> authors) {

    public AuthoredContent {
        authors = Sorted.set(authors);
    }

    public String sha256() {
        return CanonicalForm.sha256(campaign.facility(), manuscript);
    }

    ContentVersion contentVersion(ContentId id, String sha256) {
        return new ContentVersion(
                id.value(),
                sha256,
                campaign.campaignId(),
                manuscript.kind(),
                new ContentTags(
                        campaign.facility(),
                        manuscript.procedures(),
                        manuscript.practitioners(),
                        manuscript.topics()),
                manuscript.subjects(),
                manuscript.purpose(),
                null);
    }
}
