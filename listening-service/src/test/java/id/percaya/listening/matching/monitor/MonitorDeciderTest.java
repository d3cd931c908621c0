package id.percaya.listening.matching.monitor;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.percaya.eventstore.testing.Given;
import id.percaya.eventstore.testing.StateTable;
import id.percaya.listening.matching.monitor.MonitorCommand.ActivateMonitor;
import id.percaya.listening.matching.monitor.MonitorCommand.ArchiveMonitor;
import id.percaya.listening.matching.monitor.MonitorCommand.DraftMonitor;
import id.percaya.listening.matching.monitor.MonitorCommand.PauseMonitor;
import id.percaya.listening.matching.monitor.MonitorCommand.ReviseMonitor;
import id.percaya.listening.matching.monitor.MonitorEvent.MonitorActivated;
import id.percaya.listening.matching.monitor.MonitorEvent.MonitorArchived;
import id.percaya.listening.matching.monitor.MonitorEvent.MonitorDrafted;
import id.percaya.listening.matching.monitor.MonitorEvent.MonitorPaused;
import id.percaya.listening.matching.monitor.MonitorEvent.MonitorRevised;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonitorDeciderTest {

    private static final MonitorDefinition MELATI =
            new MonitorDefinition("Melati", "melati", "melati-kemang", Role.OWN, 2);
    private static final MonitorDefinition WIDER =
            new MonitorDefinition("Melati", "melati OR kemang", "melati-kemang", Role.OWN, 2);

    private static final MonitorDrafted DRAFTED = new MonitorDrafted(MELATI);
    private static final MonitorRevised REVISED = new MonitorRevised(WIDER);
    private static final MonitorActivated ACTIVATED = new MonitorActivated();
    private static final MonitorPaused PAUSED = new MonitorPaused();

    @Test
    void every_command_in_every_state() {
        StateTable.of(new MonitorDecider(), MonitorCommand.class, Monitor.class)
                .given()
                .given(DRAFTED)
                .given("revised", DRAFTED, REVISED)
                .given(DRAFTED, ACTIVATED)
                .given(DRAFTED, ACTIVATED, PAUSED)
                .given("revised", DRAFTED, ACTIVATED, PAUSED, REVISED)
                .given(DRAFTED, new MonitorArchived())
                .when(new DraftMonitor(MELATI))
                .when("same", new ReviseMonitor(MELATI))
                .when("wider", new ReviseMonitor(WIDER))
                .when(new ActivateMonitor())
                .when(new PauseMonitor())
                .when(new ArchiveMonitor())
                .then(
                        """
                        state          | DraftMonitor   | ReviseMonitor same | ReviseMonitor wider | ActivateMonitor  | PauseMonitor       | ArchiveMonitor
                        Absent         | MonitorDrafted | MONITOR_ABSENT     | MONITOR_ABSENT      | MONITOR_ABSENT   | MONITOR_ABSENT     | MONITOR_ABSENT
                        Draft          | MONITOR_EXISTS | -                  | MonitorRevised      | MonitorActivated | MONITOR_NOT_ACTIVE | MonitorArchived
                        Draft revised  | MONITOR_EXISTS | MonitorRevised     | -                   | MonitorActivated | MONITOR_NOT_ACTIVE | MonitorArchived
                        Active         | MONITOR_EXISTS | MONITOR_ACTIVE     | MONITOR_ACTIVE      | -                | MonitorPaused      | MonitorArchived
                        Paused         | MONITOR_EXISTS | -                  | MonitorRevised      | MonitorActivated | -                  | MonitorArchived
                        Paused revised | MONITOR_EXISTS | MonitorRevised     | -                   | MonitorActivated | -                  | MonitorArchived
                        Archived       | MONITOR_EXISTS | MONITOR_ARCHIVED   | MONITOR_ARCHIVED    | MONITOR_ARCHIVED | MONITOR_ARCHIVED   | -
                        """);
    }

    @Test
    void drafting_and_revising_record_the_definition() {
        given().when(new DraftMonitor(MELATI)).then(DRAFTED);
        given(DRAFTED).when(new ReviseMonitor(WIDER)).then(REVISED);
    }

    @Test
    void confirming_a_query_in_the_new_language_is_a_revision() {
        MonitorDefinition before =
                new MonitorDefinition("Melati", "melati", "melati-kemang", Role.OWN, null);
        given(new MonitorDrafted(before))
                .when(new ReviseMonitor(MELATI))
                .then(new MonitorRevised(MELATI));
    }

    @Test
    void only_a_draft_or_paused_monitor_is_revised() {
        assertImpossible(REVISED);
        assertImpossible(DRAFTED, ACTIVATED, REVISED);
        assertImpossible(DRAFTED, new MonitorArchived(), REVISED);
    }

    @Test
    void a_monitor_without_a_definition_is_never_active() {
        assertImpossible(ACTIVATED);
        assertImpossible(PAUSED);
        assertImpossible(DRAFTED, new MonitorArchived(), ACTIVATED);
    }

    private static void assertImpossible(MonitorEvent... history) {
        assertThatIllegalStateException()
                .isThrownBy(() -> new MonitorDecider().fold(List.of(history)));
    }

    private static Given<MonitorCommand, Monitor, MonitorEvent> given(MonitorEvent... history) {
        return Given.given(new MonitorDecider(), history);
    }
}
