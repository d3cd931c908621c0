package id.percaya.campaign.education.request;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.percaya.campaign.education.request.EducationRequestCommand.AcceptRequest;
import id.percaya.campaign.education.request.EducationRequestCommand.HearConcernAnswered;
import id.percaya.campaign.education.request.EducationRequestCommand.HearPublication;
import id.percaya.campaign.education.request.EducationRequestCommand.NameContent;
import id.percaya.campaign.education.request.EducationRequestCommand.OpenRequest;
import id.percaya.campaign.education.request.EducationRequestEvent.EducationContentNamed;
import id.percaya.campaign.education.request.EducationRequestEvent.EducationRequestAccepted;
import id.percaya.campaign.education.request.EducationRequestEvent.EducationRequestAnswered;
import id.percaya.campaign.education.request.EducationRequestEvent.EducationRequestClosed;
import id.percaya.campaign.education.request.EducationRequestEvent.EducationRequested;
import id.percaya.eventstore.testing.Given;
import id.percaya.eventstore.testing.StateTable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EducationRequestDeciderTest {

    private static final Instant NOW = Instant.parse("2026-11-29T03:00:00Z");
    private static final UUID CONTENT = new UUID(0, 2);
    private static final UUID PUBLICATION = new UUID(0, 3);
    private static final EducationBrief BRIEF =
            new EducationBrief(
                    new UUID(0, 1), "melati-kemang", null, 10, NOW, NOW.plusSeconds(172_800));

    private static final EducationRequested REQUESTED = new EducationRequested(BRIEF, NOW);
    private static final EducationRequestAccepted ACCEPTED =
            new EducationRequestAccepted(BRIEF, NOW);
    private static final EducationContentNamed NAMED = new EducationContentNamed(CONTENT);
    private static final EducationRequestAnswered ANSWERED =
            new EducationRequestAnswered(BRIEF, CONTENT, PUBLICATION, NOW);
    private static final EducationRequestClosed CLOSED = new EducationRequestClosed(NOW);

    @Test
    void every_command_in_every_state() {
        StateTable.of(
                        new EducationRequestDecider(),
                        EducationRequestCommand.class,
                        EducationRequest.class)
                .given()
                .given(REQUESTED)
                .given(REQUESTED, ACCEPTED, NAMED)
                .given(REQUESTED, ACCEPTED, NAMED, ANSWERED)
                .given(REQUESTED, CLOSED)
                .when(new OpenRequest(BRIEF, NOW))
                .when(new AcceptRequest(NOW))
                .when("same", new NameContent(CONTENT))
                .when("other", new NameContent(PUBLICATION))
                .when("named", new HearPublication(CONTENT, PUBLICATION, NOW))
                .when("other", new HearPublication(PUBLICATION, PUBLICATION, NOW))
                .when(new HearConcernAnswered(NOW))
                .then(
                        """
                        state    | OpenRequest        | AcceptRequest            | NameContent same     | NameContent other     | HearConcernAnswered
                        Absent   | EducationRequested | REQUEST_ABSENT           | REQUEST_ABSENT       | REQUEST_ABSENT        | -
                        Open     | -                  | EducationRequestAccepted | REQUEST_NOT_ACCEPTED | REQUEST_NOT_ACCEPTED  | EducationRequestClosed
                        Accepted | -                  | -                        | -                    | EducationContentNamed | EducationRequestClosed
                        Answered | -                  | REQUEST_ANSWERED         | REQUEST_ANSWERED     | REQUEST_ANSWERED      | -
                        Closed   | -                  | REQUEST_CLOSED           | REQUEST_CLOSED       | REQUEST_CLOSED        | -
                        """,
                        """
                        state    | HearPublication named    | HearPublication other
                        Absent   | -                        | -
                        Open     | -                        | -
                        Accepted | EducationRequestAnswered | -
                        Answered | -                        | -
                        Closed   | -                        | -
                        """);
    }

    @Test
    void the_answer_tells_the_publication_and_its_time() {
        given(REQUESTED, ACCEPTED, NAMED)
                .when(new HearPublication(CONTENT, PUBLICATION, NOW))
                .then(ANSWERED);
    }

    @Test
    void at_most_twenty_contents_are_named() {
        EducationRequestEvent[] full =
                Stream.concat(
                                Stream.of(REQUESTED, ACCEPTED),
                                IntStream.range(100, 120)
                                        .mapToObj(n -> new EducationContentNamed(new UUID(0, n))))
                        .toArray(EducationRequestEvent[]::new);
        given(full)
                .when(new NameContent(CONTENT))
                .thenRefused(EducationRequestRefusal.TOO_MANY_CONTENTS);
        given(full).when(new NameContent(new UUID(0, 119))).thenNothing();
    }

    @Test
    void an_event_that_cannot_follow_is_an_error() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new EducationRequestDecider().fold(List.of(REQUESTED, NAMED)));
    }

    private static Given<EducationRequestCommand, EducationRequest, EducationRequestEvent> given(
            EducationRequestEvent... history) {
        return Given.given(new EducationRequestDecider(), history);
    }
}
