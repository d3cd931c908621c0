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
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/// Keeps one `content` row for each content. A repeated event changes nothing.
@ApplicationScoped
class ContentProjection implements Projection<ContentEvent> {

    private static final String CREATED =
            """
            insert into content
              (id, tenant_id, version, state, campaign_id, facility, manuscript, sha256, statement)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do nothing
            """;
    private static final String REVISED =
            """
            update content
               set manuscript = ?, sha256 = '', verdicts = '[]', state = ?, version = ?
             where id = ? and version < ?
            """;
    private static final String SUBMITTED =
            "update content set sha256 = ?, state = ?, version = ? where id = ? and version < ?";
    private static final String REVIEWED =
            """
            update content set verdicts = verdicts || ?, state = ?, version = ?
             where id = ? and version < ?
            """;
    private static final String CHANGED =
            "update content set state = ?, version = ? where id = ? and version < ?";

    @Override
    public EventTypes<ContentEvent> types() {
        return ContentEvent.TYPES;
    }

    @Override
    public void on(Recorded<ContentEvent> recorded, Connection connection) throws SQLException {
        int version = recorded.version().value();
        Object id = recorded.stream().id();
        switch (recorded.event()) {
            case ContentDrafted drafted -> insert(recorded, drafted, connection);
            case StatementAdopted(StatementText statement) ->
                    insert(recorded, statement, connection);
            case ContentRevised(Manuscript manuscript, _) ->
                    Sql.write(
                            connection, REVISED, Sql.json(manuscript), DRAFT, version, id, version);
            case ContentSubmitted(String sha256) ->
                    Sql.write(connection, SUBMITTED, sha256, IN_REVIEW, version, id, version);
            case ContentReviewed reviewed -> {
                ContentState state =
                        switch (reviewed.verdict()) {
                            case APPROVE -> IN_REVIEW;
                            case REQUEST_CHANGES -> CHANGES_REQUESTED;
                        };
                Sql.write(connection, REVIEWED, Sql.json(reviewed), state, version, id, version);
            }
            case ContentApproved _ ->
                    Sql.write(connection, CHANGED, APPROVED, version, id, version);
            case ContentWithdrawn _ ->
                    Sql.write(connection, CHANGED, WITHDRAWN, version, id, version);
        }
    }

    private static void insert(Recorded<?> recorded, ContentDrafted drafted, Connection connection)
            throws SQLException {
        Sql.write(
                connection,
                CREATED,
                recorded.stream().id(),
                recorded.metadata().tenant().id(),
                recorded.version().value(),
                DRAFT,
                drafted.setting().campaignId(),
                drafted.setting().facility(),
                Sql.json(drafted.manuscript()),
                "",
                null);
    }

    private static void insert(Recorded<?> recorded, StatementText statement, Connection connection)
            throws SQLException {
        Sql.write(
                connection,
                CREATED,
                recorded.stream().id(),
                recorded.metadata().tenant().id(),
                recorded.version().value(),
                APPROVED,
                null,
                statement.facility(),
                Sql.json(statement.manuscript()),
                statement.sha256(),
                Sql.json(statement.source()));
    }
}
