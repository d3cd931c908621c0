package id.percaya.listening.alerting.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.percaya.eventstore.testing.Given;
import id.percaya.eventstore.testing.StateTable;
import id.percaya.listening.alerting.alert.Alert.Acknowledged;
import id.percaya.listening.alerting.alert.Alert.Escalated;
import id.percaya.listening.alerting.alert.Alert.Open;
import id.percaya.listening.alerting.alert.AlertCommand.AcknowledgeAlert;
import id.percaya.listening.alerting.alert.AlertCommand.RaiseAlert;
import id.percaya.listening.alerting.alert.AlertCommand.RecountAlert;
import id.percaya.listening.alerting.alert.AlertCommand.ResolveAlert;
import id.percaya.listening.alerting.alert.AlertEvent.AlertAcknowledged;
import id.percaya.listening.alerting.alert.AlertEvent.AlertEscalated;
import id.percaya.listening.alerting.alert.AlertEvent.AlertRaised;
import id.percaya.listening.alerting.alert.AlertEvent.AlertRecounted;
import id.percaya.listening.alerting.alert.AlertEvent.AlertResolved;
import id.percaya.listening.alerting.alertrule.Severity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AlertDeciderTest {

    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
    private static final AlertScope SCOPE =
            new AlertScope(new UUID(0, 1), new UUID(0, 2), "melati-kemang");
    private static final AlertEvidence HIGH = evidence(Severity.HIGH, 25);

    private static final AlertEvidence MORE = evidence(Severity.HIGH, 30);
    private static final AlertEvidence CRITICAL = evidence(Severity.CRITICAL, 90);
    private static final AlertRaised RAISED = new AlertRaised(SCOPE, HIGH, NOW);
    private static final AlertAcknowledged ACKNOWLEDGED = new AlertAcknowledged(NOW);
    private static final AlertEscalated ESCALATED = new AlertEscalated(SCOPE, HIGH, NOW);
    private static final AlertRecounted RECOUNTED = new AlertRecounted(MORE, NOW);
    private static final AlertResolved RESOLVED = new AlertResolved(NOW);

    @Test
    void every_command_in_every_state() {
        StateTable.of(new AlertDecider(), AlertCommand.class, Alert.class)
                .given()
                .given(RAISED)
                .given(RAISED, ACKNOWLEDGED)
                .given(new AlertRaised(SCOPE, evidence(Severity.WATCH, 12), NOW), ESCALATED)
                .given(RAISED, RESOLVED)
                .when(new RaiseAlert(SCOPE, HIGH, NOW))
                .when("same", new RecountAlert(HIGH, NOW))
                .when("more", new RecountAlert(MORE, NOW))
                .when("fewer", new RecountAlert(evidence(Severity.HIGH, 21), NOW))
                .when("worse", new RecountAlert(CRITICAL, NOW))
                .when("milder", new RecountAlert(evidence(Severity.WATCH, 99), NOW))
                .when(new AcknowledgeAlert(NOW))
                .when(new ResolveAlert(NOW))
                .then(
                        """
                        state        | RaiseAlert  | AcknowledgeAlert  | ResolveAlert
                        Absent       | AlertRaised | ALERT_ABSENT      | ALERT_ABSENT
                        Open         | -           | AlertAcknowledged | AlertResolved
                        Acknowledged | -           | -                 | AlertResolved
                        Escalated    | -           | AlertAcknowledged | AlertResolved
                        Resolved     | -           | ALERT_RESOLVED    | -
                        """,
                        """
                        state        | RecountAlert same | RecountAlert more | RecountAlert fewer | RecountAlert worse | RecountAlert milder
                        Absent       | ALERT_ABSENT      | ALERT_ABSENT      | ALERT_ABSENT       | ALERT_ABSENT       | ALERT_ABSENT
                        Open         | -                 | AlertRecounted    | -                  | AlertEscalated     | -
                        Acknowledged | -                 | AlertRecounted    | -                  | AlertEscalated     | -
                        Escalated    | -                 | AlertRecounted    | -                  | AlertEscalated     | -
                        Resolved     | -                 | -                 | -                  | -                  | -
                        """);
    }

    @Test
    void raising_records_scope_and_evidence() {
        given().when(new RaiseAlert(SCOPE, HIGH, NOW)).then(RAISED);
    }

    @Test
    void a_higher_severity_escalates_with_scope_and_new_evidence() {
        AlertEscalated escalated = new AlertEscalated(SCOPE, CRITICAL, NOW);
        given(RAISED).when(new RecountAlert(CRITICAL, NOW)).then(escalated);
        given(RAISED, ACKNOWLEDGED).when(new RecountAlert(CRITICAL, NOW)).then(escalated);
    }

    @Test
    void a_recount_is_compared_with_the_last_count() {
        given(RAISED).when(new RecountAlert(MORE, NOW)).then(RECOUNTED);
        given(RAISED, RECOUNTED).when(new RecountAlert(MORE, NOW)).thenNothing();
        given(RAISED, ACKNOWLEDGED, RECOUNTED).when(new RecountAlert(MORE, NOW)).thenNothing();
        given(RAISED, ESCALATED, RECOUNTED).when(new RecountAlert(MORE, NOW)).thenNothing();
    }

    @Test
    void a_recount_leaves_the_alert_as_open_as_it_was() {
        AlertDecider decider = new AlertDecider();
        assertThat(decider.fold(List.of(RAISED, RECOUNTED))).isEqualTo(new Open(SCOPE, MORE));
        assertThat(decider.fold(List.of(RAISED, ACKNOWLEDGED, RECOUNTED)))
                .isEqualTo(new Acknowledged(SCOPE, MORE));
        assertThat(decider.fold(List.of(RAISED, ESCALATED, RECOUNTED)))
                .isEqualTo(new Escalated(SCOPE, MORE));
    }

    @Test
    void an_alert_can_be_acknowledged_again_after_it_escalated() {
        given(RAISED, ACKNOWLEDGED, ESCALATED).when(new AcknowledgeAlert(NOW)).then(ACKNOWLEDGED);
        given(RAISED, ACKNOWLEDGED, ESCALATED, ACKNOWLEDGED)
                .when(new AcknowledgeAlert(NOW))
                .thenNothing();
    }

    @Test
    void an_alert_is_resolved_from_every_open_state() {
        given(RAISED, ACKNOWLEDGED, RESOLVED).when(new ResolveAlert(NOW)).thenNothing();
        given(RAISED, ESCALATED, RESOLVED).when(new ResolveAlert(NOW)).thenNothing();
    }

    @Test
    void an_event_that_cannot_follow_is_an_error() {
        assertImpossible(RECOUNTED);
        assertImpossible(RAISED, RESOLVED, RECOUNTED);
        assertImpossible(ACKNOWLEDGED);
        assertImpossible(RAISED, ACKNOWLEDGED, ACKNOWLEDGED);
        assertImpossible(RAISED, RESOLVED, ACKNOWLEDGED);
        assertImpossible(RESOLVED);
        assertImpossible(RAISED, RESOLVED, RESOLVED);
    }

    private static void assertImpossible(AlertEvent... history) {
        assertThatIllegalStateException()
                .isThrownBy(() -> new AlertDecider().fold(List.of(history)));
    }

    private static AlertEvidence evidence(Severity severity, long negative) {
        return new AlertEvidence(
                severity, NOW, NOW, negative, negative, 9, 0.5, 10, 10, 1, 2, -1.0, List.of(), null,
                2);
    }

    private static Given<AlertCommand, Alert, AlertEvent> given(AlertEvent... history) {
        return Given.given(new AlertDecider(), history);
    }
}
