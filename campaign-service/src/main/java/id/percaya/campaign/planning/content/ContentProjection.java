package id.percaya.campaign.planning.content;

import static id.percaya.campaign.planning.content.ContentState.APPROVED;
import static id.percaya.campaign.planning.content.ContentState.CHANGES_REQUESTED;
import static id.percaya.campaign.planning.content.ContentState.DRAFT;
import static id.percaya.campaign.planning.content.ContentState.IN_REVIEW;
import static id.percaya.campaign.planning.content.ContentState.WITHDRAWN;

import id.percaya.campaign.planning.content.ContentEvent.ContentApproved;
import id.percaya.campaign.planning.content.ContentEvent.ContentDrafted;
import id.percaya.campaign.planning.content.ContentEvent.ContentReviewed;
import id.percaya.campaign.planning.content.ContentEvent.ContentRevised;
import id.percaya.campaign.planning.content.ContentEvent.ContentSubmitted;
import id.percaya.campaign.planning.content.ContentEvent.ContentWithdrawn;
import id.percaya.campaign.planning.content.ContentEvent.StatementAdopted;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import id.percaya.kit.view.ViewRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/// Keeps one `content` row for each content. A repeated event changes nothing.
@ApplicationScoped
class ContentProjection implements Projection<ContentEvent> {

    private static final String CREATED =
            "state, campaign_id, facility, manuscript, sha256, statement, author, drafted_at";
    private static final String REVISED =
            "manuscript = ?, sha256 = '', verdicts = '[]', findings = '[]'," + " state = ?";

    @Override
    public EventTypes<ContentEvent> types() {
        return ContentEvent.TYPES;
    }

    @Override
    public void on(Recorded<ContentEvent> recorded, Connection connection) throws SQLException {
        ViewRow row = new ViewRow("content", recorded, connection);
        switch (recorded.event()) {
            case ContentDrafted(CampaignContext campaign, Manuscript manuscript, String author) ->
                    row.insert(
                            CREATED,
                            DRAFT,
                            campaign.campaignId(),
                            campaign.facility(),
                            Sql.json(manuscript),
                            "",
                            null,
                            author,
                            recorded.at());
            case StatementAdopted(StatementText statement) ->
                    row.insert(
                            CREATED,
                            APPROVED,
                            null,
                            statement.facility(),
                            Sql.json(statement.manuscript()),
                            statement.sha256(),
                            Sql.json(statement.source()),
                            null,
                            recorded.at());
            case ContentRevised(Manuscript manuscript, _) ->
                    row.set(REVISED, Sql.json(manuscript), DRAFT);
            case ContentSubmitted submitted ->
                    row.set(
                            "sha256 = ?, state = ?, findings = ?",
                            submitted.sha256(),
                            IN_REVIEW,
                            Sql.json(ContentFinding.untagged(submitted.untagged())));
            case ContentReviewed reviewed -> {
                ContentState state =
                        switch (reviewed.verdict()) {
                            case APPROVE -> IN_REVIEW;
                            case REQUEST_CHANGES -> CHANGES_REQUESTED;
                        };
                row.set("verdicts = verdicts || ?, state = ?", Sql.json(reviewed), state);
            }
            case ContentApproved _ -> row.set("state = ?", APPROVED);
            case ContentWithdrawn _ -> row.set("state = ?", WITHDRAWN);
        }
    }
}
