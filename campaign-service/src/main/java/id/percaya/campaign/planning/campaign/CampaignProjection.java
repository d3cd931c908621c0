package id.percaya.campaign.planning.campaign;

import static id.percaya.campaign.planning.campaign.CampaignState.ACTIVE;
import static id.percaya.campaign.planning.campaign.CampaignState.APPROVED;
import static id.percaya.campaign.planning.campaign.CampaignState.ARCHIVED;
import static id.percaya.campaign.planning.campaign.CampaignState.CANCELLED;
import static id.percaya.campaign.planning.campaign.CampaignState.COMPLETED;
import static id.percaya.campaign.planning.campaign.CampaignState.DRAFT;
import static id.percaya.campaign.planning.campaign.CampaignState.IN_REVIEW;
import static id.percaya.campaign.planning.campaign.CampaignState.PAUSED;

import id.percaya.campaign.planning.campaign.CampaignEvent.AmendmentProposed;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignActivated;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignAmended;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignApproved;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignArchived;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignCancelled;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignCompleted;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignDrafted;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignPaused;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignRevised;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignSubmitted;
import id.percaya.campaign.planning.campaign.plan.Plan;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import id.percaya.kit.view.ViewRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/// Keeps one `campaign` row for each campaign. A repeated event changes nothing.
@ApplicationScoped
class CampaignProjection implements Projection<CampaignEvent> {

    private static final String NO_AMENDMENT =
            "amended_plan = null, amended_version = null, amended_by = null, amended_at = null";

    @Override
    public EventTypes<CampaignEvent> types() {
        return CampaignEvent.TYPES;
    }

    @Override
    public void on(Recorded<CampaignEvent> recorded, Connection connection) throws SQLException {
        ViewRow row = new ViewRow("campaign", recorded, connection);
        switch (recorded.event()) {
            case CampaignDrafted(Plan plan, String author, _) ->
                    row.insert(
                            "state, regulatory_class, facility, author, drafted_at, plan",
                            DRAFT,
                            plan.regulatoryClass(),
                            plan.facility(),
                            author,
                            recorded.at(),
                            Sql.json(plan));
            case CampaignRevised revised ->
                    row.set(
                            "state = ?, plan = ?, plan_version = ?",
                            DRAFT,
                            Sql.json(revised.plan()),
                            revised.planVersion());
            case CampaignSubmitted _ -> row.set("state = ?", IN_REVIEW);
            case CampaignApproved approved ->
                    row.set("state = ?, approver = ?", APPROVED, approved.approver());
            case CampaignActivated _ -> row.set("state = ?", ACTIVE);
            case CampaignPaused _ -> row.set("state = ?", PAUSED);
            case CampaignCompleted _ -> row.set("state = ?, " + NO_AMENDMENT, COMPLETED);
            case CampaignCancelled _ -> row.set("state = ?, " + NO_AMENDMENT, CANCELLED);
            case CampaignArchived _ -> row.set("state = ?", ARCHIVED);
            case AmendmentProposed(int version, Plan plan, String author) ->
                    row.set(
                            "amended_plan = ?, amended_version = ?, amended_by = ?, amended_at = ?",
                            Sql.json(plan),
                            version,
                            author,
                            recorded.at());
            case CampaignAmended amended ->
                    row.set(
                            "plan = amended_plan, plan_version = amended_version,"
                                    + " approver = ?, "
                                    + NO_AMENDMENT,
                            amended.approver());
        }
    }
}
