package id.percaya.consent.use.placement;

import static id.percaya.consent.use.placement.UseFixtures.CONSENT;
import static id.percaya.consent.use.placement.UseFixtures.DUE;
import static id.percaya.consent.use.placement.UseFixtures.JUNE;
import static id.percaya.consent.use.placement.UseFixtures.OTHER;
import static id.percaya.consent.use.placement.UseFixtures.USE;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.consent.Channel;
import id.percaya.consent.use.placement.PlacementCommand.AcknowledgeTakedown;
import id.percaya.consent.use.placement.PlacementCommand.DeclareIrrecoverable;
import id.percaya.consent.use.placement.PlacementCommand.FailTakedown;
import id.percaya.consent.use.placement.PlacementCommand.NoteOverdue;
import id.percaya.consent.use.placement.PlacementCommand.OrderTakedown;
import id.percaya.consent.use.placement.PlacementCommand.OrderTakedownAgain;
import id.percaya.consent.use.placement.PlacementCommand.RecordNonPublication;
import id.percaya.consent.use.placement.PlacementCommand.RecordPlacement;
import id.percaya.consent.use.placement.PlacementCommand.RecordRetraction;
import id.percaya.consent.use.placement.PlacementCommand.RecordRetractionFailure;
import id.percaya.consent.use.placement.PlacementEvent.PlacementDeclaredIrrecoverable;
import id.percaya.consent.use.placement.PlacementEvent.PlacementRecorded;
import id.percaya.consent.use.placement.PlacementEvent.TakedownAcknowledged;
import id.percaya.consent.use.placement.PlacementEvent.TakedownBecameOverdue;
import id.percaya.consent.use.placement.PlacementEvent.TakedownFailed;
import id.percaya.consent.use.placement.PlacementEvent.TakedownOrdered;
import id.percaya.eventstore.Refused;
import id.percaya.eventstore.testing.Given;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacementDeciderTest {

    private static final PlacementRecorded RECORDED = new PlacementRecorded(USE, JUNE);
    private static final TakedownOrdered ORDERED = ordered(CONSENT);
    private static final TakedownFailed FAILED = new TakedownFailed("no answer", JUNE);
    private static final PlacementDeclaredIrrecoverable LOST =
            new PlacementDeclaredIrrecoverable(IrrecoverableReason.PRINTED, List.of(CONSENT), JUNE);

    private static final Map<String, List<PlacementEvent>> HISTORIES =
            Map.of(
                    "Absent", List.of(),
                    "Live", List.of(RECORDED),
                    "Ordered", List.of(RECORDED, ORDERED),
                    "Failed", List.of(RECORDED, ORDERED, FAILED),
                    "Down", List.of(RECORDED, ORDERED, down(CONSENT)),
                    "Lost", List.of(RECORDED, ORDERED, LOST));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # state | record            | retracted                              | not published
                    Absent  | PlacementRecorded | PlacementRecorded TakedownAcknowledged | -
                    Live    | -                 | TakedownAcknowledged                   | TakedownAcknowledged
                    Ordered | -                 | TakedownAcknowledged                   | TakedownAcknowledged
                    Failed  | -                 | TakedownAcknowledged                   | TakedownAcknowledged
                    Down    | -                 | -                                      | -
                    Lost    | -                 | -                                      | -
                    """)
    void whatever_the_publisher_tells_in_every_state(
            String state, String record, String retracted, String notPublished) {
        assertThat(cell(state, new RecordPlacement(USE, JUNE))).isEqualTo(record);
        assertThat(cell(state, new RecordRetraction(USE, JUNE))).isEqualTo(retracted);
        assertThat(cell(state, new RecordNonPublication(JUNE))).isEqualTo(notPublished);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # state | order           | another         | again                 | overdue
                    Absent  | NOT_RECORDED    | NOT_RECORDED    | NOT_RECORDED          | -
                    Live    | TakedownOrdered | TakedownOrdered | NOT_ORDERED           | -
                    Ordered | -               | TakedownOrdered | -                     | TakedownBecameOverdue
                    Failed  | -               | TakedownOrdered | TakedownOrdered       | TakedownBecameOverdue
                    Down    | -               | -               | ALREADY_TAKEN_DOWN    | -
                    Lost    | -               | -               | ALREADY_IRRECOVERABLE | -
                    """)
    void every_order_in_every_state(
            String state, String order, String another, String again, String overdue) {
        assertThat(cell(state, order(CONSENT))).isEqualTo(order);
        assertThat(cell(state, order(OTHER))).isEqualTo(another);
        assertThat(cell(state, new OrderTakedownAgain(JUNE))).isEqualTo(again);
        assertThat(cell(state, new NoteOverdue(CONSENT, DUE))).isEqualTo(overdue);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # state | acknowledge           | fail                  | retraction failed | irrecoverable                  | for another reason
                    Absent  | NOT_RECORDED          | NOT_RECORDED          | -                 | NOT_RECORDED                   | NOT_RECORDED
                    Live    | TakedownAcknowledged  | NOT_ORDERED           | -                 | PlacementDeclaredIrrecoverable | PlacementDeclaredIrrecoverable
                    Ordered | TakedownAcknowledged  | TakedownFailed        | TakedownFailed    | PlacementDeclaredIrrecoverable | PlacementDeclaredIrrecoverable
                    Failed  | TakedownAcknowledged  | -                     | -                 | PlacementDeclaredIrrecoverable | PlacementDeclaredIrrecoverable
                    Down    | -                     | ALREADY_TAKEN_DOWN    | -                 | ALREADY_TAKEN_DOWN             | ALREADY_TAKEN_DOWN
                    Lost    | ALREADY_IRRECOVERABLE | ALREADY_IRRECOVERABLE | -                 | -                              | ALREADY_IRRECOVERABLE
                    """)
    void every_answer_in_every_state(
            String state,
            String acknowledge,
            String fail,
            String retractionFailed,
            String irrecoverable,
            String another) {
        assertThat(cell(state, new AcknowledgeTakedown(JUNE))).isEqualTo(acknowledge);
        assertThat(cell(state, new FailTakedown("no answer", JUNE))).isEqualTo(fail);
        assertThat(cell(state, new RecordRetractionFailure(JUNE))).isEqualTo(retractionFailed);
        assertThat(cell(state, lost(IrrecoverableReason.PRINTED))).isEqualTo(irrecoverable);
        assertThat(cell(state, lost(IrrecoverableReason.BROADCAST))).isEqualTo(another);
    }

    @Test
    void an_order_names_the_channel() {
        given(RECORDED).when(order(CONSENT)).then(ORDERED);
    }

    @Test
    void going_down_answers_every_order() {
        given(RECORDED, ORDERED, ordered(OTHER))
                .when(new AcknowledgeTakedown(JUNE))
                .then(down(CONSENT, OTHER));
        given(RECORDED).when(new AcknowledgeTakedown(JUNE)).then(down());
    }

    @Test
    void going_down_answers_very_many_orders_some_at_a_time() {
        UUID[] consents =
                IntStream.rangeClosed(1, TakedownOrderList.BATCH_SIZE + 1)
                        .mapToObj(each -> new UUID(0, each))
                        .toArray(UUID[]::new);
        PlacementEvent[] history =
                Stream.concat(
                                Stream.of(RECORDED),
                                Stream.of(consents).map(PlacementDeciderTest::ordered))
                        .toArray(PlacementEvent[]::new);

        given(history)
                .when(new AcknowledgeTakedown(JUNE))
                .then(
                        down(Arrays.copyOf(consents, TakedownOrderList.BATCH_SIZE)),
                        down(consents[TakedownOrderList.BATCH_SIZE]));
    }

    @Test
    void what_cannot_be_taken_back_answers_every_order() {
        given(RECORDED, ORDERED).when(lost(IrrecoverableReason.PRINTED)).then(LOST);
    }

    @Test
    void every_order_is_given_again_after_a_failure() {
        given(RECORDED, ORDERED, ordered(OTHER), FAILED)
                .when(new OrderTakedownAgain(JUNE))
                .then(ORDERED, ordered(OTHER));
    }

    @Test
    void each_order_is_late_once_and_only_its_own_consents() {
        TakedownBecameOverdue late =
                new TakedownBecameOverdue(UseFixtures.order(CONSENT), Channel.INSTAGRAM, DUE);
        given(RECORDED, ORDERED).when(new NoteOverdue(CONSENT, DUE)).then(late);
        given(RECORDED, ORDERED, late).when(new NoteOverdue(CONSENT, DUE)).thenNothing();
        given(RECORDED, ORDERED).when(new NoteOverdue(OTHER, DUE)).thenNothing();
    }

    @Test
    void what_is_ordered_when_the_time_is_over_is_late_from_the_first() {
        given(RECORDED)
                .when(new OrderTakedown(UseFixtures.order(CONSENT), DUE))
                .then(
                        new TakedownOrdered(UseFixtures.order(CONSENT), Channel.INSTAGRAM, DUE),
                        new TakedownBecameOverdue(
                                UseFixtures.order(CONSENT), Channel.INSTAGRAM, DUE));
    }

    @Test
    void a_late_one_can_still_go_down() {
        given(
                        RECORDED,
                        ORDERED,
                        new TakedownBecameOverdue(
                                UseFixtures.order(CONSENT), Channel.INSTAGRAM, DUE))
                .when(new AcknowledgeTakedown(JUNE))
                .then(down(CONSENT));
    }

    @Test
    void a_channel_without_a_name_here_is_a_place() {
        assertThat(Location.of("HOLOGRAM", null))
                .isEqualTo(new Location.Elsewhere("HOLOGRAM", null));
    }

    private static OrderTakedown order(UUID consentId) {
        return new OrderTakedown(UseFixtures.order(consentId), JUNE);
    }

    private static TakedownOrdered ordered(UUID consentId) {
        return new TakedownOrdered(UseFixtures.order(consentId), Channel.INSTAGRAM, JUNE);
    }

    private static TakedownAcknowledged down(UUID... consentIds) {
        return new TakedownAcknowledged(List.of(consentIds), Channel.INSTAGRAM, JUNE);
    }

    private static DeclareIrrecoverable lost(IrrecoverableReason reason) {
        return new DeclareIrrecoverable(reason, JUNE);
    }

    private static Given<PlacementCommand, Placement, PlacementEvent> given(
            PlacementEvent... history) {
        return Given.given(new PlacementDecider(), history);
    }

    private static String cell(String named, PlacementCommand command) {
        PlacementDecider decider = new PlacementDecider();
        Placement before = decider.fold(Objects.requireNonNull(HISTORIES.get(named)));
        try {
            List<PlacementEvent> decided = decider.decide(command, before);
            return decided.isEmpty()
                    ? "-"
                    : decided.stream()
                            .map(event -> event.getClass().getSimpleName())
                            .collect(Collectors.joining(" "));
        } catch (Refused refused) {
            return refused.reason().name();
        }
    }
}
