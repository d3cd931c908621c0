package id.percaya.listening.concern.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.percaya.eventstore.testing.Given;
import id.percaya.eventstore.testing.StateTable;
import id.percaya.listening.concern.concern.Concern.Faded;
import id.percaya.listening.concern.concern.Concern.Reached;
import id.percaya.listening.concern.concern.ConcernCommand.AnswerConcern;
import id.percaya.listening.concern.concern.ConcernCommand.ConfirmConcern;
import id.percaya.listening.concern.concern.ConcernCommand.DismissConcern;
import id.percaya.listening.concern.concern.ConcernCommand.FadeConcern;
import id.percaya.listening.concern.concern.ConcernCommand.HearAnswer;
import id.percaya.listening.concern.concern.ConcernCommand.MergeConcern;
import id.percaya.listening.concern.concern.ConcernCommand.OpenConcern;
import id.percaya.listening.concern.concern.ConcernEvent.ConcernAnswered;
import id.percaya.listening.concern.concern.ConcernEvent.ConcernConfirmed;
import id.percaya.listening.concern.concern.ConcernEvent.ConcernDismissed;
import id.percaya.listening.concern.concern.ConcernEvent.ConcernFaded;
import id.percaya.listening.concern.concern.ConcernEvent.ConcernMerged;
import id.percaya.listening.concern.concern.ConcernEvent.ConcernOpened;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConcernDeciderTest {

    private static final Instant NOW = Instant.parse("2026-11-29T03:00:00Z");
    private static final Instant DUE = NOW.plusSeconds(172_800);
    private static final UUID PUBLICATION = new UUID(0, 9);
    private static final ConcernScope ABOUT =
            new ConcernScope(new UUID(0, 2), "melati-kemang", NOW.minusSeconds(7200));
    private static final ConcernCounts COUNTS = new ConcernCounts(12, 11, 10);

    private static final ConcernOpened OPENED = new ConcernOpened(ABOUT, COUNTS, NOW);
    private static final ConcernConfirmed CONFIRMED =
            new ConcernConfirmed(ABOUT, COUNTS, "antrean", DUE, NOW);
    private static final ConcernAnswered ANSWERED = new ConcernAnswered(ABOUT, PUBLICATION, NOW);
    private static final ConcernFaded FADED = new ConcernFaded(ABOUT, true, NOW, NOW);
    private static final UUID OLDER = new UUID(0, 4);
    private static final ConcernMerged MERGED = new ConcernMerged(OLDER, NOW);
    private static final ConcernDismissed DISMISSED = new ConcernDismissed(NOW);

    @Test
    void every_command_in_every_state() {
        StateTable.of(new ConcernDecider(), ConcernCommand.class, Concern.class)
                .given()
                .given(OPENED)
                .given(OPENED, CONFIRMED)
                .given(OPENED, CONFIRMED, ANSWERED)
                .given(OPENED, CONFIRMED, FADED)
                .given(OPENED, DISMISSED)
                .given(OPENED, MERGED)
                .when(new OpenConcern(ABOUT, COUNTS, NOW))
                .when(new ConfirmConcern(COUNTS, "antrean", DUE, NOW))
                .when(new AnswerConcern(PUBLICATION, NOW))
                .when(new HearAnswer(PUBLICATION, NOW))
                .when(new FadeConcern(NOW, NOW))
                .when(new DismissConcern(NOW))
                .when(new MergeConcern(OLDER, NOW))
                .then(
                        """
                        state     | OpenConcern   | ConfirmConcern    | AnswerConcern         | HearAnswer      | FadeConcern    | DismissConcern    | MergeConcern
                        Absent    | ConcernOpened | CONCERN_ABSENT    | CONCERN_ABSENT        | -               | CONCERN_ABSENT | CONCERN_ABSENT    | CONCERN_ABSENT
                        Emerging  | -             | ConcernConfirmed  | CONCERN_NOT_CONFIRMED | -               | ConcernFaded   | ConcernDismissed  | ConcernMerged
                        Confirmed | -             | CONCERN_CONFIRMED | ConcernAnswered       | ConcernAnswered | ConcernFaded   | CONCERN_CONFIRMED | -
                        Answered  | -             | CONCERN_ANSWERED  | CONCERN_ANSWERED      | -               | ConcernFaded   | CONCERN_ANSWERED  | -
                        Faded     | -             | CONCERN_FADED     | ConcernAnswered       | ConcernAnswered | -              | CONCERN_FADED     | -
                        Dismissed | -             | CONCERN_DISMISSED | CONCERN_DISMISSED     | -               | -              | -                 | -
                        Merged    | -             | CONCERN_MERGED    | CONCERN_MERGED        | -               | -              | CONCERN_MERGED    | -
                        """);
    }

    @Test
    void a_confirmation_keeps_the_counts_and_the_due_time() {
        given(OPENED).when(new ConfirmConcern(COUNTS, "antrean", DUE, NOW)).then(CONFIRMED);
    }

    @Test
    void only_a_confirmed_one_is_answered_after_it_faded() {
        ConcernFaded unconfirmed = new ConcernFaded(ABOUT, false, NOW, NOW);
        given(OPENED, unconfirmed).when(new HearAnswer(PUBLICATION, NOW)).thenNothing();
        given(OPENED, unconfirmed)
                .when(new AnswerConcern(PUBLICATION, NOW))
                .thenRefused(ConcernRefusal.CONCERN_NOT_CONFIRMED);
        given(OPENED, CONFIRMED, ANSWERED, FADED)
                .when(new HearAnswer(new UUID(0, 8), NOW))
                .thenNothing();
        given(OPENED, CONFIRMED, ANSWERED, FADED)
                .when(new AnswerConcern(null, NOW))
                .thenRefused(ConcernRefusal.CONCERN_ANSWERED);
    }

    @Test
    void a_late_answer_leaves_it_faded() {
        assertThat(new ConcernDecider().fold(List.of(OPENED, CONFIRMED, FADED, ANSWERED)))
                .isEqualTo(new Faded(ABOUT, Reached.ANSWERED));
    }

    @Test
    void fading_tells_whether_others_know_of_it() {
        given(OPENED)
                .when(new FadeConcern(NOW, NOW))
                .then(new ConcernFaded(ABOUT, false, NOW, NOW));
        given(OPENED, CONFIRMED, ANSWERED).when(new FadeConcern(NOW, NOW)).then(FADED);
    }

    @Test
    void an_event_that_cannot_follow_is_an_error() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new ConcernDecider().fold(List.of(FADED)));
        assertThatIllegalStateException()
                .isThrownBy(() -> new ConcernDecider().fold(List.of(OPENED, DISMISSED, FADED)));
    }

    private static Given<ConcernCommand, Concern, ConcernEvent> given(ConcernEvent... history) {
        return Given.given(new ConcernDecider(), history);
    }
}
