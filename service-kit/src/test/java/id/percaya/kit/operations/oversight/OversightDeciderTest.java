package id.percaya.kit.operations.oversight;

import id.percaya.eventstore.testing.Given;
import id.percaya.kit.operations.oversight.OversightCommand.CancelRebuild;
import id.percaya.kit.operations.oversight.OversightCommand.DiscardDeadLetter;
import id.percaya.kit.operations.oversight.OversightCommand.DiscardParkedEvent;
import id.percaya.kit.operations.oversight.OversightCommand.PauseSubscription;
import id.percaya.kit.operations.oversight.OversightCommand.RebuildView;
import id.percaya.kit.operations.oversight.OversightCommand.ResumeSubscription;
import id.percaya.kit.operations.oversight.OversightCommand.RetryParkedStream;
import id.percaya.kit.operations.oversight.OversightCommand.RetryParkedStreams;
import id.percaya.kit.operations.oversight.OversightCommand.TakeInDeadLetter;
import id.percaya.kit.operations.oversight.OversightEvent.DeadLetterDiscarded;
import id.percaya.kit.operations.oversight.OversightEvent.DeadLetterTakenIn;
import id.percaya.kit.operations.oversight.OversightEvent.ParkedEventDiscarded;
import id.percaya.kit.operations.oversight.OversightEvent.ParkedStreamRetried;
import id.percaya.kit.operations.oversight.OversightEvent.ParkedStreamsRetried;
import id.percaya.kit.operations.oversight.OversightEvent.SubscriptionPaused;
import id.percaya.kit.operations.oversight.OversightEvent.SubscriptionResumed;
import id.percaya.kit.operations.oversight.OversightEvent.ViewRebuildCancelled;
import id.percaya.kit.operations.oversight.OversightEvent.ViewRebuildOrdered;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OversightDeciderTest {

    private static final UUID STREAM = UUID.fromString("0198c0de-0000-7000-8000-000000000001");
    private static final PauseSubscription PAUSE = new PauseSubscription("announcer");
    private static final ResumeSubscription RESUME = new ResumeSubscription("announcer");
    private static final RetryParkedStream RETRY = new RetryParkedStream("announcer", STREAM);
    private static final SubscriptionPaused PAUSED = new SubscriptionPaused("announcer");
    private static final SubscriptionResumed RESUMED = new SubscriptionResumed("announcer");
    private static final ParkedStreamRetried RETRIED = new ParkedStreamRetried("announcer", STREAM);
    private static final ParkedEventDiscarded DISCARDED =
            new ParkedEventDiscarded("announcer", STREAM, 3, "incident 42");

    @Nested
    class Pausing {
        @Test
        void what_nobody_touched_or_what_runs_is_recorded() {
            given().when(PAUSE).then(PAUSED);
            given(PAUSED, RESUMED).when(PAUSE).then(PAUSED);
        }

        @Test
        void twice_is_one_pause() {
            given(PAUSED).when(PAUSE).thenNothing();
            given(PAUSED, RETRIED, DISCARDED).when(PAUSE).thenNothing();
        }
    }

    @Nested
    class Resuming {
        @Test
        void what_is_paused_is_recorded() {
            given(PAUSED).when(RESUME).then(RESUMED);
        }

        @Test
        void what_nobody_paused_here_is_recorded_too() {
            given().when(RESUME).then(RESUMED);
            given(RETRIED).when(RESUME).then(RESUMED);
        }

        @Test
        void twice_is_one_order() {
            given(PAUSED, RESUMED).when(RESUME).thenNothing();
        }
    }

    @Nested
    class Retrying {
        @Test
        void is_a_new_order_each_time_in_any_state() {
            given().when(RETRY).then(RETRIED);
            given(RETRIED).when(RETRY).then(RETRIED);
            given(PAUSED).when(RETRY).then(RETRIED);
            given(PAUSED, RESUMED).when(RETRY).then(RETRIED);
        }
    }

    @Nested
    class Retrying_all {
        @Test
        void is_a_new_order_each_time_in_any_state() {
            ParkedStreamsRetried all = new ParkedStreamsRetried("announcer");
            given().when(new RetryParkedStreams("announcer")).then(all);
            given(all).when(new RetryParkedStreams("announcer")).then(all);
            given(PAUSED, RESUMED).when(new RetryParkedStreams("announcer")).then(all);
            given(PAUSED, all).when(PAUSE).thenNothing();
        }
    }

    @Nested
    class A_dead_letter {
        private final DeadLetterTakenIn takenIn = new DeadLetterTakenIn("inbox", STREAM);
        private final DeadLetterDiscarded discarded =
                new DeadLetterDiscarded("inbox", STREAM, "incident 42");

        @Test
        void is_taken_in_or_discarded_while_it_is_open() {
            given().when(new TakeInDeadLetter(STREAM, true)).then(takenIn);
            given(takenIn).when(new TakeInDeadLetter(STREAM, true)).then(takenIn);
            given(takenIn).when(new DiscardDeadLetter(STREAM, true, "incident 42")).then(discarded);
        }

        @Test
        void is_left_alone_once_it_is_settled() {
            given(takenIn)
                    .when(new TakeInDeadLetter(STREAM, false))
                    .thenRefused(OversightRefusal.ALREADY_SETTLED);
            given(discarded)
                    .when(new DiscardDeadLetter(STREAM, false, "incident 42"))
                    .thenRefused(OversightRefusal.ALREADY_SETTLED);
        }
    }

    @Nested
    class Rebuilding {
        @Test
        void is_a_new_order_each_time_and_so_is_taking_it_back() {
            ViewRebuildOrdered ordered = new ViewRebuildOrdered("expiring");
            ViewRebuildCancelled cancelled = new ViewRebuildCancelled("expiring");
            given().when(new RebuildView("expiring")).then(ordered);
            given(PAUSED, ordered).when(new RebuildView("expiring")).then(ordered);
            given(PAUSED, RESUMED, ordered).when(new CancelRebuild("expiring")).then(cancelled);
            given(cancelled).when(new CancelRebuild("expiring")).then(cancelled);
        }

        @Test
        void does_not_let_go_what_is_paused() {
            given(PAUSED, new ViewRebuildOrdered("expiring")).when(PAUSE).thenNothing();
        }
    }

    @Nested
    class Discarding {
        @Test
        void the_event_in_the_way_is_recorded_in_any_state() {
            given().when(discard(3)).then(DISCARDED);
            given(PAUSED).when(discard(3)).then(DISCARDED);
            given(PAUSED, RESUMED, DISCARDED).when(discard(3)).then(DISCARDED);
        }

        @Test
        void what_only_waits_behind_another_is_refused() {
            given().when(discard(2)).thenRefused(OversightRefusal.NOT_IN_THE_WAY);
            given(PAUSED).when(discard(2)).thenRefused(OversightRefusal.NOT_IN_THE_WAY);
        }

        private static DiscardParkedEvent discard(int inTheWay) {
            return new DiscardParkedEvent("announcer", STREAM, 3, inTheWay, "incident 42");
        }
    }

    private static Given<OversightCommand, Oversight, OversightEvent> given(
            OversightEvent... history) {
        return Given.given(new OversightDecider(), history);
    }
}
