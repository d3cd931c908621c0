package id.percaya.campaign.planning.campaign;

import static id.percaya.campaign.planning.campaign.CampaignState.ACTIVE;
import static id.percaya.campaign.planning.campaign.CampaignState.APPROVED;
import static id.percaya.campaign.planning.campaign.CampaignState.CANCELLED;
import static id.percaya.campaign.planning.campaign.CampaignState.COMPLETED;
import static id.percaya.campaign.planning.campaign.CampaignState.DRAFT;
import static id.percaya.campaign.planning.campaign.CampaignState.IN_REVIEW;
import static id.percaya.campaign.planning.campaign.CampaignState.PAUSED;

import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignActivated;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignApproved;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignCancelled;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignCompleted;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignDrafted;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignPaused;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignSubmitted;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Keeps one `campaign` row for each campaign. A repeated event changes nothing.
@ApplicationScoped
class CampaignProjection implements Projection<CampaignEvent> {

    private static final String DRAFTED =
            """
            insert into campaign
              (id, tenant_id, version, state, regulatory_class, facility, author, plan)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do nothing
            """;
    private static final String CHANGED =
            """
            update campaign set state = ?, approver = coalesce(?, approver), version = ?
             where id = ? and version < ?
            """;

    @Override
    public EventTypes<CampaignEvent> types() {
        return CampaignEvent.TYPES;
    }

    @Override
    public void on(Recorded<CampaignEvent> recorded, Connection connection) throws SQLException {
        switch (recorded.event()) {
            case CampaignDrafted drafted -> insert(recorded, drafted, connection);
            case CampaignSubmitted _ -> update(recorded, IN_REVIEW, null, connection);
            case CampaignApproved approved ->
                    update(recorded, APPROVED, approved.approver(), connection);
            case CampaignActivated _ -> update(recorded, ACTIVE, null, connection);
            case CampaignPaused _ -> update(recorded, PAUSED, null, connection);
            case CampaignCompleted _ -> update(recorded, COMPLETED, null, connection);
            case CampaignCancelled _ -> update(recorded, CANCELLED, null, connection);
        }
    }

    private static void insert(Recorded<?> recorded, CampaignDrafted drafted, Connection connection)
            throws SQLException {
        Sql.write(
                connection,
                DRAFTED,
                recorded.stream().id(),
                recorded.metadata().tenant().id(),
                recorded.version().value(),
                DRAFT,
                drafted.plan().regulatoryClass(),
                drafted.plan().facility(),
                drafted.author(),
                Sql.json(drafted.plan()));
    }

    private static void update(
            Recorded<?> recorded,
            CampaignState state,
            @Nullable String approver,
            Connection connection)
            throws SQLException {
        int version = recorded.version().value();
        Sql.write(connection, CHANGED, state, approver, version, recorded.stream().id(), version);
    }
}
