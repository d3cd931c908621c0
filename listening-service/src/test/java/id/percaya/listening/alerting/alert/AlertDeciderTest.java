package id.percaya.listening.alerting.alert;

import static id.percaya.listening.alerting.alert.AlertRefusal.ALERT_ABSENT;
import static id.percaya.listening.alerting.alert.AlertRefusal.ALERT_RESOLVED;

import id.percaya.eventstore.testing.Given;
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
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AlertDeciderTest {

    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
    private static final AlertScope WATCHED =
            new AlertScope(new UUID(0, 1), new UUID(0, 2), "melati-kemang");
    private static final AlertEvidence HIGH = evidence(Severity.HIGH, 25);

    private static final AlertEvent[] ABSENT = {};
    private static final AlertEvent[] OPEN = {new AlertRaised(WATCHED, HIGH, NOW)};
    private static final AlertEvent[] ACKNOWLEDGED = {OPEN[0], new AlertAcknowledged(NOW)};
    private static final AlertEvent[] ESCALATED = {
        new AlertRaised(WATCHED, evidence(Severity.WATCH, 12), NOW),
        new AlertEscalated(WATCHED, HIGH, NOW)
    };
    private static final AlertEvent[] RESOLVED = {OPEN[0], new AlertResolved(NOW)};

    @Nested
    class Raising {
        private final RaiseAlert command = new RaiseAlert(WATCHED, HIGH, NOW);

        @Test
        void opens_an_alert() {
            given(ABSENT).when(command).then(new AlertRaised(WATCHED, HIGH, NOW));
        }

        @Test
        void the_same_alert_again_changes_nothing() {
            given(OPEN).when(command).thenNothing();
            given(ACKNOWLEDGED).when(command).thenNothing();
            given(ESCALATED).when(command).thenNothing();
            given(RESOLVED).when(command).thenNothing();
        }
    }

    @Nested
    class Recounting {

        @Test
        void graver_escalates() {
            AlertEvidence critical = evidence(Severity.CRITICAL, 90);
            RecountAlert command = new RecountAlert(critical, NOW);
            AlertEscalated escalated = new AlertEscalated(WATCHED, critical, NOW);
            given(OPEN).when(command).then(escalated);
            given(ACKNOWLEDGED).when(command).then(escalated);
            given(ESCALATED).when(command).then(escalated);
        }

        @Test
        void more_of_the_same_severity_is_counted_silently() {
            RecountAlert command = new RecountAlert(evidence(Severity.HIGH, 30), NOW);
            AlertRecounted recounted = new AlertRecounted(evidence(Severity.HIGH, 30), NOW);
            given(OPEN).when(command).then(recounted);
            given(ACKNOWLEDGED).when(command).then(recounted);
            given(ESCALATED).when(command).then(recounted);
        }

        @Test
        void the_same_or_less_changes_nothing() {
            given(OPEN).when(new RecountAlert(HIGH, NOW)).thenNothing();
            given(OPEN).when(new RecountAlert(evidence(Severity.WATCH, 99), NOW)).thenNothing();
            given(OPEN).when(new RecountAlert(evidence(Severity.HIGH, 21), NOW)).thenNothing();
        }

        @Test
        void compares_with_what_was_counted_last() {
            given(OPEN[0], new AlertRecounted(evidence(Severity.HIGH, 30), NOW))
                    .when(new RecountAlert(evidence(Severity.HIGH, 30), NOW))
                    .thenNothing();
        }

        @Test
        void a_resolved_alert_changes_nothing() {
            given(RESOLVED)
                    .when(new RecountAlert(evidence(Severity.CRITICAL, 90), NOW))
                    .thenNothing();
        }

        @Test
        void what_is_not_there_is_refused() {
            given(ABSENT).when(new RecountAlert(HIGH, NOW)).thenRefused(ALERT_ABSENT);
        }
    }

    @Nested
    class Acknowledging {
        private final AcknowledgeAlert command = new AcknowledgeAlert(NOW);

        @Test
        void an_open_or_escalated_alert_is_recorded() {
            given(OPEN).when(command).then(new AlertAcknowledged(NOW));
            given(ESCALATED).when(command).then(new AlertAcknowledged(NOW));
        }

        @Test
        void again_changes_nothing() {
            given(ACKNOWLEDGED).when(command).thenNothing();
        }

        @Test
        void any_other_is_refused() {
            given(ABSENT).when(command).thenRefused(ALERT_ABSENT);
            given(RESOLVED).when(command).thenRefused(ALERT_RESOLVED);
        }
    }

    @Nested
    class Resolving {
        private final ResolveAlert command = new ResolveAlert(NOW);

        @Test
        void ends_it() {
            given(OPEN).when(command).then(new AlertResolved(NOW));
            given(ACKNOWLEDGED).when(command).then(new AlertResolved(NOW));
            given(ESCALATED).when(command).then(new AlertResolved(NOW));
        }

        @Test
        void again_changes_nothing() {
            given(RESOLVED).when(command).thenNothing();
        }

        @Test
        void what_is_not_there_is_refused() {
            given(ABSENT).when(command).thenRefused(ALERT_ABSENT);
        }
    }

    private static AlertEvidence evidence(Severity severity, long negative) {
        return new AlertEvidence(
                severity, NOW, NOW, negative, negative, 9, 0.5, 10, 10, 1, 2, -1.0, List.of());
    }

    private static Given<AlertCommand, Alert, AlertEvent> given(AlertEvent... history) {
        return Given.given(new AlertDecider(), history);
    }
}
