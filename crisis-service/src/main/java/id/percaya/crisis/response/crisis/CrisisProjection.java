package id.percaya.crisis.response.crisis;

import id.percaya.crisis.response.crisis.CrisisEvent.CrisisAssessed;
import id.percaya.crisis.response.crisis.CrisisEvent.CrisisClosed;
import id.percaya.crisis.response.crisis.CrisisEvent.CrisisDeclared;
import id.percaya.crisis.response.crisis.CrisisEvent.CrisisReopened;
import id.percaya.crisis.response.crisis.CrisisEvent.PostureChosen;
import id.percaya.crisis.response.crisis.CrisisEvent.PostureProposed;
import id.percaya.crisis.response.posture.PostureProposal;
import id.percaya.crisis.response.posture.PostureRecommendation;
import id.percaya.crisis.response.posture.Reputation;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import id.percaya.kit.view.ViewRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

@ApplicationScoped
class CrisisProjection implements Projection<CrisisEvent> {

    private static final String DECLARED =
            "case_id, facility, procedures, practitioners, topics, scope, severity, drill, phase,"
                    + " correlation, occurred_at, aware_at, deaths, declared_at";
    private static final String CHOSEN =
            "posture = ?, posture_reason = ?, posture_approver = ?, refutation = ?,"
                    + " proposal = null";

    @Override
    public EventTypes<CrisisEvent> types() {
        return CrisisEvent.TYPES;
    }

    @Override
    public void on(Recorded<CrisisEvent> recorded, Connection connection) throws SQLException {
        ViewRow row = new ViewRow("crisis", recorded, connection);
        switch (recorded.event()) {
            case CrisisDeclared declared ->
                    insert(declared, row, recorded.metadata().correlation());
            case CrisisAssessed(Reputation prior, PostureRecommendation derivation) ->
                    row.set("prior_reputation = ?, derivation = ?", prior, Sql.json(derivation));
            case PostureProposed proposed ->
                    row.set(
                            "proposal = ?",
                            Sql.json(
                                    new PostureProposal(
                                            proposed.posture(),
                                            proposed.reason(),
                                            proposed.refutation(),
                                            proposed.proposer())));
            case PostureChosen chosen ->
                    row.set(
                            CHOSEN,
                            chosen.posture(),
                            chosen.reason(),
                            chosen.approver(),
                            chosen.refutation());
            case CrisisClosed closed ->
                    row.set("phase = 'CLOSED', closed_at = ?", closed.closedAt());
            case CrisisReopened _ -> row.set("phase = 'DECLARED', closed_at = null");
        }
    }

    private static void insert(CrisisDeclared declared, ViewRow row, UUID correlation)
            throws SQLException {
        Extent extent = declared.extent();
        row.insert(
                DECLARED,
                declared.caseId(),
                extent.facility(),
                Sql.json(extent.procedures()),
                Sql.json(extent.practitioners()),
                Sql.json(extent.topics()),
                Sql.json(extent.scope()),
                declared.severity(),
                declared.drill(),
                Phase.DECLARED,
                correlation,
                declared.occurredAt(),
                declared.aware(),
                declared.deaths(),
                declared.declaredAt());
    }
}
