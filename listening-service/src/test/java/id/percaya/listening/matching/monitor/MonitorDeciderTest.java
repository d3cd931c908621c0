package id.percaya.listening.matching.monitor;

import static id.percaya.listening.matching.monitor.MonitorRefusal.MONITOR_ABSENT;
import static id.percaya.listening.matching.monitor.MonitorRefusal.MONITOR_ACTIVE;
import static id.percaya.listening.matching.monitor.MonitorRefusal.MONITOR_ARCHIVED;
import static id.percaya.listening.matching.monitor.MonitorRefusal.MONITOR_EXISTS;
import static id.percaya.listening.matching.monitor.MonitorRefusal.MONITOR_NOT_ACTIVE;

import id.percaya.eventstore.testing.Given;
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
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MonitorDeciderTest {

    private static final MonitorDefinition MELATI =
            new MonitorDefinition("Melati", "melati", "melati-kemang", Role.OWN);
    private static final MonitorDefinition WIDER =
            new MonitorDefinition("Melati", "melati OR kemang", "melati-kemang", Role.OWN);

    private static final MonitorEvent[] ABSENT = {};
    private static final MonitorEvent[] DRAFT = {new MonitorDrafted(MELATI)};
    private static final MonitorEvent[] ACTIVE = {DRAFT[0], new MonitorActivated()};
    private static final MonitorEvent[] PAUSED = {DRAFT[0], ACTIVE[1], new MonitorPaused()};
    private static final MonitorEvent[] ARCHIVED = {DRAFT[0], new MonitorArchived()};

    @Nested
    class Drafting {
        private final DraftMonitor command = new DraftMonitor(MELATI);

        @Test
        void makes_a_monitor() {
            given(ABSENT).when(command).then(new MonitorDrafted(MELATI));
        }

        @Test
        void one_that_exists_is_refused() {
            given(DRAFT).when(command).thenRefused(MONITOR_EXISTS);
            given(ACTIVE).when(command).thenRefused(MONITOR_EXISTS);
            given(PAUSED).when(command).thenRefused(MONITOR_EXISTS);
            given(ARCHIVED).when(command).thenRefused(MONITOR_EXISTS);
        }
    }

    @Nested
    class Revising {
        private final ReviseMonitor command = new ReviseMonitor(WIDER);

        @Test
        void changes_one_that_does_not_match_now() {
            given(DRAFT).when(command).then(new MonitorRevised(WIDER));
            given(PAUSED).when(command).then(new MonitorRevised(WIDER));
        }

        @Test
        void to_what_it_is_changes_nothing() {
            given(DRAFT).when(new ReviseMonitor(MELATI)).thenNothing();
            given(PAUSED).when(new ReviseMonitor(MELATI)).thenNothing();
        }

        @Test
        void any_other_is_refused() {
            given(ABSENT).when(command).thenRefused(MONITOR_ABSENT);
            given(ACTIVE).when(command).thenRefused(MONITOR_ACTIVE);
            given(ARCHIVED).when(command).thenRefused(MONITOR_ARCHIVED);
        }

        @Test
        void keeps_its_state() {
            given(DRAFT[0], new MonitorRevised(WIDER))
                    .when(new PauseMonitor())
                    .thenRefused(MONITOR_NOT_ACTIVE);
            given(DRAFT[0], ACTIVE[1], PAUSED[2], new MonitorRevised(WIDER))
                    .when(new PauseMonitor())
                    .thenNothing();
        }
    }

    @Nested
    class Activating {
        private final ActivateMonitor command = new ActivateMonitor();

        @Test
        void a_draft_or_paused_monitor_starts_it() {
            given(DRAFT).when(command).then(new MonitorActivated());
            given(PAUSED).when(command).then(new MonitorActivated());
        }

        @Test
        void an_active_monitor_changes_nothing() {
            given(ACTIVE).when(command).thenNothing();
        }

        @Test
        void any_other_is_refused() {
            given(ABSENT).when(command).thenRefused(MONITOR_ABSENT);
            given(ARCHIVED).when(command).thenRefused(MONITOR_ARCHIVED);
        }
    }

    @Nested
    class Pausing {
        private final PauseMonitor command = new PauseMonitor();

        @Test
        void an_active_monitor_stops_it() {
            given(ACTIVE).when(command).then(new MonitorPaused());
        }

        @Test
        void a_paused_monitor_changes_nothing() {
            given(PAUSED).when(command).thenNothing();
        }

        @Test
        void any_other_is_refused() {
            given(ABSENT).when(command).thenRefused(MONITOR_ABSENT);
            given(DRAFT).when(command).thenRefused(MONITOR_NOT_ACTIVE);
            given(ARCHIVED).when(command).thenRefused(MONITOR_ARCHIVED);
        }
    }

    @Nested
    class Archiving {
        private final ArchiveMonitor command = new ArchiveMonitor();

        @Test
        void ends_it_in_any_state() {
            given(DRAFT).when(command).then(new MonitorArchived());
            given(ACTIVE).when(command).then(new MonitorArchived());
            given(PAUSED).when(command).then(new MonitorArchived());
        }

        @Test
        void an_archived_monitor_changes_nothing() {
            given(ARCHIVED).when(command).thenNothing();
        }

        @Test
        void what_is_not_there_is_refused() {
            given(ABSENT).when(command).thenRefused(MONITOR_ABSENT);
        }
    }

    private static Given<MonitorCommand, Monitor, MonitorEvent> given(MonitorEvent... history) {
        return Given.given(new MonitorDecider(), history);
    }
}
