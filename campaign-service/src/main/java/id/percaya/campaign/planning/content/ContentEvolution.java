package id.percaya.campaign.planning.content;

import id.percaya.campaign.planning.content.Content.Absent;
import id.percaya.campaign.planning.content.Content.Adopted;
import id.percaya.campaign.planning.content.Content.Approved;
import id.percaya.campaign.planning.content.Content.ChangesRequested;
import id.percaya.campaign.planning.content.Content.Draft;
import id.percaya.campaign.planning.content.Content.InReview;
import id.percaya.campaign.planning.content.Content.Revisable;
import id.percaya.campaign.planning.content.Content.Withdrawn;
import id.percaya.campaign.planning.content.ContentEvent.ContentApproved;
import id.percaya.campaign.planning.content.ContentEvent.ContentDrafted;
import id.percaya.campaign.planning.content.ContentEvent.ContentReviewed;
import id.percaya.campaign.planning.content.ContentEvent.ContentRevised;
import id.percaya.campaign.planning.content.ContentEvent.ContentSubmitted;
import id.percaya.campaign.planning.content.ContentEvent.ContentWithdrawn;
import id.percaya.campaign.planning.content.ContentEvent.StatementAdopted;
import java.util.HashSet;
import java.util.Set;

/// The state that follows from a state and an event.
final class ContentEvolution {

    private ContentEvolution() {}

    static Content of(Content content, ContentEvent event) {
        return switch (event) {
            case ContentDrafted(CampaignContext campaign, Manuscript manuscript, String author) ->
                    new Draft(new AuthoredContent(campaign, manuscript, Set.of(author)));
            case ContentRevised(Manuscript manuscript, String author) ->
                    new Draft(revised(authored(content), manuscript, author));
            case ContentSubmitted(String sha256, _) ->
                    new InReview(authored(content), sha256, Set.of());
            case ContentReviewed reviewed -> reviewed(content, reviewed);
            case ContentApproved(_, String sha256) -> new Approved(authored(content), sha256);
            case ContentWithdrawn _ -> new Withdrawn();
            case StatementAdopted(StatementText statement) -> new Adopted(statement);
        };
    }

    private static Content reviewed(Content content, ContentReviewed reviewed) {
        return switch (reviewed.verdict()) {
            case REQUEST_CHANGES -> new ChangesRequested(authored(content));
            case APPROVE -> {
                InReview before = (InReview) content;
                Set<Step> approved = new HashSet<>(before.approved());
                approved.add(reviewed.step());
                yield new InReview(before.authored(), before.sha256(), Set.copyOf(approved));
            }
        };
    }

    private static AuthoredContent revised(
            AuthoredContent before, Manuscript manuscript, String author) {
        Set<String> authors = new HashSet<>(before.authors());
        authors.add(author);
        return new AuthoredContent(before.campaign(), manuscript, authors);
    }

    private static AuthoredContent authored(Content content) {
        return switch (content) {
            case Revisable revisable -> revisable.authored();
            case Absent _, Adopted _, Withdrawn _ ->
                    throw new IllegalStateException("no author can change " + content);
        };
    }
}
