package id.percaya.crisis.response.statement;

import id.percaya.crisis.Channel;
import id.percaya.crisis.response.statement.StatementEvent.ApprovalGiven;
import id.percaya.crisis.response.statement.StatementEvent.StatementApproved;
import id.percaya.crisis.response.statement.StatementEvent.StatementDrafted;
import id.percaya.crisis.response.statement.StatementEvent.StatementPublished;
import id.percaya.crisis.response.statement.StatementEvent.StatementRevised;
import id.percaya.crisis.response.statement.StatementEvent.StatementSubmitted;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import id.percaya.kit.view.ViewRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

@ApplicationScoped
class StatementProjection implements Projection<StatementEvent> {

    private static final Object NONE = Sql.json(List.of());
    private static final String DRAFTED =
            "crisis_id, facility, drill, state, language, posture, elements, channels,"
                    + " next_update_at, still_at_risk, needed, approvals, publications,"
                    + " drafted_at, short_text";
    private static final String REVISED =
            "state = 'DRAFT', language = ?, posture = ?, elements = ?, channels = ?,"
                    + " next_update_at = ?, still_at_risk = ?, short_text = ?, text = null, text_sha256 = null,"
                    + " needed = ?, approvals = ?";

    @Override
    public EventTypes<StatementEvent> types() {
        return StatementEvent.TYPES;
    }

    @Override
    public void on(Recorded<StatementEvent> recorded, Connection connection) throws SQLException {
        ViewRow row = new ViewRow("statement", recorded, connection);
        switch (recorded.event()) {
            case StatementDrafted drafted -> insert(drafted, row, recorded.at());
            case StatementRevised(Wording wording, _) -> revise(wording, row);
            case StatementSubmitted submitted ->
                    row.set(
                            "state = 'IN_REVIEW', text = ?, text_sha256 = ?, needed = ?",
                            submitted.text(),
                            submitted.textSha256(),
                            Sql.json(submitted.needed()));
            case ApprovalGiven given ->
                    row.set(
                            "approvals = approvals || ?",
                            Sql.json(
                                    List.of(
                                            new Approval(
                                                    given.role(),
                                                    given.by(),
                                                    given.textSha256(),
                                                    recorded.at()))));
            case StatementApproved approved ->
                    row.set("state = 'APPROVED', approved_at = ?", approved.approvedAt());
            case StatementPublished(_, Channel channel, Instant at, String url) ->
                    row.set(
                            "state = 'PUBLISHED', publications = publications || ?",
                            Sql.json(List.of(new Publication(channel, at, url))));
        }
    }

    private static void insert(StatementDrafted drafted, ViewRow row, Instant at)
            throws SQLException {
        Wording wording = drafted.wording();
        row.insert(
                DRAFTED,
                drafted.crisis().id(),
                drafted.crisis().facility(),
                drafted.crisis().drill(),
                StatementState.DRAFT,
                wording.language(),
                wording.posture(),
                Sql.json(wording.elements()),
                Sql.json(wording.channels()),
                wording.nextUpdateAt(),
                wording.stillAtRisk(),
                NONE,
                NONE,
                NONE,
                at,
                wording.shortText());
    }

    private static void revise(Wording wording, ViewRow row) throws SQLException {
        row.set(
                REVISED,
                wording.language(),
                wording.posture(),
                Sql.json(wording.elements()),
                Sql.json(wording.channels()),
                wording.nextUpdateAt(),
                wording.stillAtRisk(),
                wording.shortText(),
                NONE,
                NONE);
    }
}
