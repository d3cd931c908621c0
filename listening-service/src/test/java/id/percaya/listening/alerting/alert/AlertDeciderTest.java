package id.percaya.listening.alerting.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.percaya.eventstore.testing.Given;
import id.percaya.eventstore.testing.StateTable;
import id.percaya.listening.alerting.alert.Alert.Acknowledged;
import id.percaya.listening.alerting.alert.Alert.Escalated;
import id.percaya.listening.alerting.alert.Alert.Open;
import id.percaya.listening.alerting.alert.Alert.Snoozed;
import id.percaya.listening.alerting.alert.AlertCommand.AcknowledgeAlert;
import id.percaya.listening.alerting.alert.AlertCommand.CloseAlert;
import id.percaya.listening.alerting.alert.AlertCommand.RaiseAlert;
import id.percaya.listening.alerting.alert.AlertCommand.RecountAlert;
import id.percaya.listening.alerting.alert.AlertCommand.ResolveAlert;
import id.percaya.listening.alerting.alert.AlertCommand.SnoozeAlert;
import id.percaya.listening.alerting.alert.AlertCommand.WakeAlert;
import id.percaya.listening.alerting.alert.AlertEvent.AlertAcknowledged;
import id.percaya.listening.alerting.alert.AlertEvent.AlertEscalated;
import id.percaya.listening.alerting.alert.AlertEvent.AlertRaised;
import id.percaya.listening.alerting.alert.AlertEvent.AlertRecounted;
import id.percaya.listening.alerting.alert.AlertEvent.AlertResolved;
import id.percaya.listening.alerting.alert.AlertEvent.AlertSnoozed;
import id.percaya.listening.alerting.alert.AlertEvent.AlertWoken;
import id.percaya.listening.alerting.alertrule.Severity;
import id.percaya.listening.alerting.terms.Metric;
import id.percaya.listening.alerting.terms.TestKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AlertDeciderTest {

    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3600);
    private static final AlertScope SCOPE =
            new AlertScope(new UUID(0, 1), new UUID(0, 2), "melati-kemang");
    private static final AlertEvidence HIGH = evidence(Severity.HIGH, 25);

    private static final AlertEvidence MORE = evidence(Severity.HIGH, 30);
    private static final AlertEvidence CRITICAL = evidence(Severity.CRITICAL, 90);
    private static final AlertRaised RAISED = new AlertRaised(SCOPE, HIGH, NOW);
    private static final AlertAcknowledged ACKNOWLEDGED = new AlertAcknowledged(NOW);
    private static final AlertEscalated ESCALATED = new AlertEscalated(SCOPE, HIGH, NOW);
    private static final AlertRecounted RECOUNTED = new AlertRecounted(MORE, NOW, null);
    private static final AlertSnoozed SNOOZED = new AlertSnoozed(LATER, NOW);
    private static final AlertResolved RESOLVED = new AlertResolved(NOW, null, SCOPE, HIGH);

    @Test
    void every_command_in_every_state() {
        StateTable.of(new AlertDecider(), AlertCommand.class, Alert.class)
                .given()
                .given(RAISED)
                .given(RAISED, ACKNOWLEDGED)
                .given(new AlertRaised(SCOPE, evidence(Severity.WATCH, 12), NOW), ESCALATED)
                .given(RAISED, SNOOZED)
                .given(RAISED, RESOLVED)
                .when(new RaiseAlert(SCOPE, HIGH, NOW))
                .when("same", new RecountAlert(HIGH, NOW))
                .when("more", new RecountAlert(MORE, NOW))
                .when("fewer", new RecountAlert(evidence(Severity.HIGH, 21), NOW))
                .when("worse", new RecountAlert(CRITICAL, NOW))
                .when("milder", new RecountAlert(evidence(Severity.WATCH, 99), NOW))
                .when(new AcknowledgeAlert(NOW))
                .when(new ResolveAlert(NOW))
                .when("same", new SnoozeAlert(LATER, NOW))
                .when("longer", new SnoozeAlert(LATER.plusSeconds(60), NOW))
                .when("early", new WakeAlert(NOW))
                .when("late", new WakeAlert(LATER))
                .when(new CloseAlert(NOW, NOW))
                .then(
                        """
                        state        | RaiseAlert  | AcknowledgeAlert  | ResolveAlert  | CloseAlert
                        Absent       | AlertRaised | ALERT_ABSENT      | ALERT_ABSENT  | ALERT_ABSENT
                        Open         | -           | AlertAcknowledged | AlertResolved | AlertResolved
                        Acknowledged | -           | -                 | AlertResolved | AlertResolved
                        Escalated    | -           | AlertAcknowledged | AlertResolved | AlertResolved
                        Snoozed      | -           | AlertAcknowledged | AlertResolved | AlertResolved
                        Resolved     | -           | ALERT_RESOLVED    | -             | -
                        """,
                        """
                        state        | RecountAlert same | RecountAlert more | RecountAlert fewer | RecountAlert worse | RecountAlert milder
                        Absent       | ALERT_ABSENT      | ALERT_ABSENT      | ALERT_ABSENT       | ALERT_ABSENT       | ALERT_ABSENT
                        Open         | -                 | AlertRecounted    | -                  | AlertEscalated     | -
                        Acknowledged | -                 | AlertRecounted    | -                  | AlertEscalated     | -
                        Escalated    | -                 | AlertRecounted    | -                  | AlertEscalated     | -
                        Snoozed      | -                 | AlertRecounted    | -                  | AlertEscalated     | -
                        Resolved     | -                 | -                 | -                  | -                  | -
                        """,
                        """
                        state        | SnoozeAlert same | SnoozeAlert longer | WakeAlert early | WakeAlert late
                        Absent       | ALERT_ABSENT     | ALERT_ABSENT       | -               | -
                        Open         | AlertSnoozed     | AlertSnoozed       | -               | -
                        Acknowledged | AlertSnoozed     | AlertSnoozed       | -               | -
                        Escalated    | AlertSnoozed     | AlertSnoozed       | -               | -
                        Snoozed      | -                | AlertSnoozed       | -               | AlertWoken
                        Resolved     | ALERT_RESOLVED   | ALERT_RESOLVED     | -               | -
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
        assertThat(decider.fold(List.of(RAISED, RECOUNTED))).isEqualTo(new Open(SCOPE, MORE, true));
        assertThat(decider.fold(List.of(RAISED, ACKNOWLEDGED, RECOUNTED)))
                .isEqualTo(new Acknowledged(SCOPE, MORE, true));
        assertThat(decider.fold(List.of(RAISED, ESCALATED, RECOUNTED)))
                .isEqualTo(new Escalated(SCOPE, MORE, true));
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
    void a_snoozed_alert_keeps_its_evidence_and_opens_again() {
        AlertDecider decider = new AlertDecider();
        AlertWoken woken = new AlertWoken(LATER);
        assertThat(decider.fold(List.of(RAISED, ACKNOWLEDGED, SNOOZED, RECOUNTED)))
                .isEqualTo(new Snoozed(SCOPE, MORE, true, LATER));
        assertThat(decider.fold(List.of(RAISED, SNOOZED, woken)))
                .isEqualTo(new Open(SCOPE, HIGH, true));
        assertThat(decider.fold(List.of(RAISED, SNOOZED, ESCALATED)))
                .isEqualTo(new Escalated(SCOPE, HIGH, true));
        assertThat(decider.fold(List.of(RAISED, ESCALATED, SNOOZED, SNOOZED, ACKNOWLEDGED)))
                .isEqualTo(new Acknowledged(SCOPE, HIGH, true));
    }

    @Test
    void an_alert_that_became_quiet_tells_since_when() {
        given(RAISED)
                .when(new CloseAlert(NOW, LATER))
                .then(new AlertResolved(LATER, NOW, SCOPE, HIGH));
    }

    @Test
    void a_recount_tells_others_of_an_alert_that_was_silent_until_then_and_only_once() {
        AlertRaised silent = new AlertRaised(SCOPE, mood(Severity.HIGH, 25, 0), NOW);
        AlertEvidence still = mood(Severity.HIGH, 26, 0);
        AlertEvidence negative = mood(Severity.HIGH, 27, 3);
        AlertRecounted first = new AlertRecounted(negative, NOW, SCOPE);
        AlertRecounted corrected = new AlertRecounted(mood(Severity.HIGH, 28, 0), NOW, null);
        AlertEvidence again = mood(Severity.HIGH, 29, 4);

        given(silent).when(new RecountAlert(still, NOW)).then(new AlertRecounted(still, NOW, null));
        given(silent).when(new RecountAlert(negative, NOW)).then(first);
        given(silent, SNOOZED).when(new RecountAlert(negative, NOW)).then(first);
        given(silent, ACKNOWLEDGED).when(new RecountAlert(negative, NOW)).then(first);
        given(silent, first, corrected)
                .when(new RecountAlert(again, NOW))
                .then(new AlertRecounted(again, NOW, null));
    }

    @Test
    void an_alert_that_was_told_when_it_was_raised_or_escalated_is_not_told_by_a_recount() {
        AlertRaised silent = new AlertRaised(SCOPE, mood(Severity.WATCH, 25, 0), NOW);
        AlertEvidence grave = mood(Severity.CRITICAL, 25, 0);
        AlertEvidence more = mood(Severity.CRITICAL, 300, 300);
        AlertRecounted unsaid = new AlertRecounted(more, NOW, null);

        given(new AlertRaised(SCOPE, grave, NOW)).when(new RecountAlert(more, NOW)).then(unsaid);
        given(silent, new AlertEscalated(SCOPE, grave, NOW))
                .when(new RecountAlert(more, NOW))
                .then(unsaid);
        given(RAISED, new AlertEscalated(SCOPE, mood(Severity.HIGH, 25, 0), NOW))
                .when(new RecountAlert(MORE, NOW))
                .then(RECOUNTED);
    }

    @Test
    void an_event_that_cannot_follow_is_an_error() {
        assertImpossible(RECOUNTED);
        assertImpossible(RAISED, RESOLVED, RECOUNTED);
        assertImpossible(ACKNOWLEDGED);
        assertImpossible(SNOOZED);
        assertImpossible(RAISED, RESOLVED, SNOOZED);
        assertImpossible(RAISED, new AlertWoken(LATER));
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
                2, null);
    }

    /// Counted whatever the mood.
    private static AlertEvidence mood(Severity severity, long mentions, long negative) {
        AlertExplanation why =
                new AlertExplanation(
                        2,
                        Metric.MENTIONS,
                        TestKind.ABSOLUTE,
                        Duration.ofHours(4),
                        NOW,
                        mentions,
                        mentions,
                        null,
                        null,
                        null,
                        false,
                        0.1,
                        null,
                        new AlertExplanation.Moods(0, mentions - negative, negative, 0),
                        Map.of(),
                        0,
                        List.of(),
                        List.of(),
                        null);
        return new AlertEvidence(
                severity, NOW, NOW, mentions, negative, 9, 0.5, 10, 10, 1, 2, null, List.of(), null,
                2, why);
    }

    private static Given<AlertCommand, Alert, AlertEvent> given(AlertEvent... history) {
        return Given.given(new AlertDecider(), history);
    }
}
