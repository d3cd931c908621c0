package id.percaya.listening.work.mention;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.testing.Given;
import id.percaya.eventstore.testing.StateTable;
import id.percaya.listening.intake.mention.Sentiment;
import id.percaya.listening.intake.progress.Category;
import id.percaya.listening.intake.progress.DismissalReason;
import id.percaya.listening.intake.progress.Priority;
import id.percaya.listening.intake.progress.ReplyChannel;
import id.percaya.listening.intake.progress.WorkState;
import id.percaya.listening.work.mention.Handling.Response;
import id.percaya.listening.work.mention.Handling.Triage;
import id.percaya.listening.work.mention.MentionEvent.MentionAssigned;
import id.percaya.listening.work.mention.MentionEvent.MentionDismissed;
import id.percaya.listening.work.mention.MentionEvent.MentionEscalated;
import id.percaya.listening.work.mention.MentionEvent.MentionRemoved;
import id.percaya.listening.work.mention.MentionEvent.MentionReopened;
import id.percaya.listening.work.mention.MentionEvent.MentionResolved;
import id.percaya.listening.work.mention.MentionEvent.MentionResponded;
import id.percaya.listening.work.mention.MentionEvent.MentionTriaged;
import id.percaya.listening.work.mention.MentionEvent.SentimentCorrected;
import id.percaya.listening.work.mention.WorkCommand.AssignMention;
import id.percaya.listening.work.mention.WorkCommand.DismissMention;
import id.percaya.listening.work.mention.WorkCommand.EscalateMention;
import id.percaya.listening.work.mention.WorkCommand.RemoveMention;
import id.percaya.listening.work.mention.WorkCommand.ReopenMention;
import id.percaya.listening.work.mention.WorkCommand.ResolveMention;
import id.percaya.listening.work.mention.WorkCommand.RespondToMention;
import id.percaya.listening.work.mention.WorkCommand.TriageMention;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorkDeciderTest {

    private static final Instant STORED = Instant.parse("2026-11-01T04:00:00Z");
    private static final Instant PUBLISHED = STORED.minusSeconds(3600);
    private static final Instant NOW = STORED.plusSeconds(7200);
    private static final UUID SARI = new UUID(0, 1);
    private static final UUID BUDI = new UUID(0, 2);
    private static final WorkFacts FACTS =
            new WorkFacts(
                    PUBLISHED, STORED, List.of(new MonitorScope(new UUID(0, 3), "melati-kemang")));
    private static final Triage TRIAGE = new Triage(Priority.HIGH, Category.COMPLAINT);
    private static final Triage OTHER = new Triage(Priority.LOW, Category.QUESTION);

    private static final MentionTriaged TRIAGED =
            new MentionTriaged(Priority.HIGH, Category.COMPLAINT, NOW);
    private static final MentionAssigned ASSIGNED = new MentionAssigned(SARI, NOW);
    private static final MentionResponded RESPONDED = responded(STORED.plusSeconds(60));
    private static final MentionResolved RESOLVED = new MentionResolved(NOW);
    private static final MentionDismissed DISMISSED =
            new MentionDismissed(DismissalReason.SPAM, NOW);
    private static final MentionEscalated ESCALATED = escalated(WorkState.NEW, null);
    private static final MentionRemoved REMOVED = new MentionRemoved(RemovalCause.DELETED, NOW);

    @Test
    void every_command_in_every_state() {
        StateTable.of(new WorkDecider(), WorkCommand.class, Work.class)
                .given()
                .given(TRIAGED)
                .given(TRIAGED, ASSIGNED)
                .given(TRIAGED, ASSIGNED, RESPONDED)
                .given(ESCALATED)
                .given(RESPONDED, RESOLVED)
                .given(DISMISSED)
                .given(REMOVED)
                .when("same", new TriageMention(TRIAGE, NOW))
                .when("other", new TriageMention(OTHER, NOW))
                .when("same", new AssignMention(SARI, NOW))
                .when("other", new AssignMention(BUDI, NOW))
                .when("same", respond(STORED.plusSeconds(60)))
                .when("other", respond(STORED.plusSeconds(61)))
                .when("early", respond(PUBLISHED.minusSeconds(1)))
                .when("late", respond(NOW.plusSeconds(1)))
                .when(new ResolveMention(NOW))
                .when("same", new DismissMention(DismissalReason.SPAM, NOW))
                .when("other", new DismissMention(DismissalReason.DUPLICATE, NOW))
                .when(new EscalateMention(FACTS, NOW))
                .when(new ReopenMention(NOW))
                .when(new RemoveMention(RemovalCause.ERASED, NOW))
                .then(
                        """
                        state     | TriageMention same | TriageMention other | AssignMention same  | AssignMention other
                        New       | MentionTriaged     | MentionTriaged      | MENTION_NOT_TRIAGED | MENTION_NOT_TRIAGED
                        Triaged   | -                  | MentionTriaged      | MentionAssigned     | MentionAssigned
                        Assigned  | -                  | MentionTriaged      | -                   | MentionAssigned
                        Responded | -                  | MentionTriaged      | -                   | MentionAssigned
                        Escalated | MentionTriaged     | MentionTriaged      | MentionAssigned     | MentionAssigned
                        Resolved  | MENTION_CLOSED     | MENTION_CLOSED      | MENTION_CLOSED      | MENTION_CLOSED
                        Dismissed | MENTION_CLOSED     | MENTION_CLOSED      | MENTION_CLOSED      | MENTION_CLOSED
                        Removed   | MENTION_REMOVED    | MENTION_REMOVED     | MENTION_REMOVED     | MENTION_REMOVED
                        """,
                        """
                        state     | RespondToMention same | RespondToMention other | RespondToMention early  | RespondToMention late
                        New       | MentionResponded      | MentionResponded       | RESPONSE_BEFORE_MENTION | RESPONSE_IN_FUTURE
                        Triaged   | MentionResponded      | MentionResponded       | RESPONSE_BEFORE_MENTION | RESPONSE_IN_FUTURE
                        Assigned  | MentionResponded      | MentionResponded       | RESPONSE_BEFORE_MENTION | RESPONSE_IN_FUTURE
                        Responded | -                     | MentionResponded       | RESPONSE_BEFORE_MENTION | RESPONSE_IN_FUTURE
                        Escalated | MentionResponded      | MentionResponded       | RESPONSE_BEFORE_MENTION | RESPONSE_IN_FUTURE
                        Resolved  | MENTION_CLOSED        | MENTION_CLOSED         | MENTION_CLOSED          | MENTION_CLOSED
                        Dismissed | MENTION_CLOSED        | MENTION_CLOSED         | MENTION_CLOSED          | MENTION_CLOSED
                        Removed   | MENTION_REMOVED       | MENTION_REMOVED        | MENTION_REMOVED         | MENTION_REMOVED
                        """,
                        """
                        state     | ResolveMention     | DismissMention same | DismissMention other | EscalateMention  | ReopenMention   | RemoveMention
                        New       | MENTION_UNANSWERED | MentionDismissed    | MentionDismissed     | MentionEscalated | -               | MentionRemoved
                        Triaged   | MENTION_UNANSWERED | MentionDismissed    | MentionDismissed     | MentionEscalated | -               | MentionRemoved
                        Assigned  | MENTION_UNANSWERED | MentionDismissed    | MentionDismissed     | MentionEscalated | -               | MentionRemoved
                        Responded | MentionResolved    | MENTION_ANSWERED    | MENTION_ANSWERED     | MentionEscalated | -               | MentionRemoved
                        Escalated | MentionResolved    | MENTION_ESCALATED   | MENTION_ESCALATED    | -                | -               | MentionRemoved
                        Resolved  | -                  | MENTION_CLOSED      | MENTION_CLOSED       | MENTION_CLOSED   | MentionReopened | MentionRemoved
                        Dismissed | MENTION_CLOSED     | -                   | MENTION_CLOSED       | MENTION_CLOSED   | MentionReopened | MentionRemoved
                        Removed   | MENTION_REMOVED    | MENTION_REMOVED     | MENTION_REMOVED      | MENTION_REMOVED  | MENTION_REMOVED | -
                        """);
    }

    @Test
    void work_that_is_reopened_goes_on_where_it_was() {
        given(DISMISSED).when(new ReopenMention(NOW)).then(reopened(WorkState.NEW));
        given(TRIAGED, DISMISSED).when(new ReopenMention(NOW)).then(reopened(WorkState.TRIAGED));
        given(TRIAGED, ASSIGNED, DISMISSED)
                .when(new ReopenMention(NOW))
                .then(reopened(WorkState.ASSIGNED));
        given(RESPONDED, RESOLVED).when(new ReopenMention(NOW)).then(reopened(WorkState.RESPONDED));
    }

    @Test
    void the_earliest_answer_is_the_first_one_also_when_it_is_told_later() {
        given(RESPONDED, responded(STORED))
                .when(new EscalateMention(FACTS, NOW))
                .then(escalated(WorkState.RESPONDED, STORED));
        given(RESPONDED, responded(NOW))
                .when(new EscalateMention(FACTS, NOW))
                .then(escalated(WorkState.RESPONDED, RESPONDED.respondedAt()));
    }

    @Test
    void a_step_that_comes_late_takes_nothing_back() {
        given(ESCALATED, TRIAGED, ASSIGNED, RESPONDED)
                .when(new EscalateMention(FACTS, NOW))
                .thenNothing();
        given(RESPONDED, TRIAGED, ASSIGNED)
                .when(new EscalateMention(FACTS, NOW))
                .then(escalated(WorkState.RESPONDED, RESPONDED.respondedAt()));
    }

    @Test
    void a_correction_of_the_mood_is_no_work() {
        Work work =
                new WorkDecider()
                        .fold(List.of(new SentimentCorrected(Sentiment.NEGATIVE, PUBLISHED, NOW)));
        assertThat(work).isEqualTo(new Work.New());
    }

    @Test
    void a_mention_that_is_dated_in_the_future_can_be_answered_from_its_arrival_on() {
        assertThat(new WorkFacts(NOW.plusSeconds(9), STORED, List.of()).since()).isEqualTo(STORED);
        assertThat(FACTS.since()).isEqualTo(PUBLISHED);
    }

    private static Given<WorkCommand, Work, MentionEvent> given(MentionEvent... history) {
        return Given.given(new WorkDecider(), history);
    }

    private static RespondToMention respond(Instant at) {
        return new RespondToMention(
                new Response(at, ReplyChannel.PUBLIC_REPLY), FACTS.since(), NOW);
    }

    private static MentionResponded responded(Instant at) {
        return new MentionResponded(at, ReplyChannel.PUBLIC_REPLY, NOW);
    }

    private static MentionReopened reopened(WorkState to) {
        return new MentionReopened(to, NOW);
    }

    private static MentionEscalated escalated(WorkState from, @Nullable Instant firstResponseAt) {
        return new MentionEscalated(
                FACTS.monitors(), from, PUBLISHED, STORED, firstResponseAt, NOW);
    }
}
