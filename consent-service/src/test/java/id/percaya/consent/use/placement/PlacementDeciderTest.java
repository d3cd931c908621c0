package id.percaya.consent.use.placement;

import static id.percaya.consent.use.placement.UseFixtures.CONSENT;
import static id.percaya.consent.use.placement.UseFixtures.DUE;
import static id.percaya.consent.use.placement.UseFixtures.JUNE;
import static id.percaya.consent.use.placement.UseFixtures.OTHER;
import static id.percaya.consent.use.placement.UseFixtures.USE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

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
import id.percaya.eventstore.testing.Given;
import id.percaya.eventstore.testing.StateTable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlacementDeciderTest {

    private static final PlacementRecorded RECORDED = new PlacementRecorded(USE, JUNE);
    private static final TakedownOrdered ORDERED = ordered(CONSENT);
    private static final TakedownFailed FAILED = new TakedownFailed("no answer", JUNE);
    private static final PlacementDeclaredIrrecoverable LOST =
            new PlacementDeclaredIrrecoverable(IrrecoverableReason.PRINTED, List.of(CONSENT), JUNE);

    @Test
    void every_command_in_every_state() {
        StateTable.of(new PlacementDecider(), PlacementCommand.class, Placement.class)
                .given()
                .given(RECORDED)
                .given(RECORDED, ORDERED)
                .given(RECORDED, ORDERED, FAILED)
                .given(RECORDED, ORDERED, down(CONSENT))
                .given(RECORDED, ORDERED, LOST)
                .when(new RecordPlacement(USE, JUNE))
                .when(new RecordRetraction(USE, JUNE))
                .when(new RecordNonPublication(JUNE))
                .when(order(CONSENT))
                .when("another", order(OTHER))
                .when(new OrderTakedownAgain(JUNE))
                .when(new NoteOverdue(CONSENT, DUE))
                .when(new AcknowledgeTakedown(JUNE))
                .when(new FailTakedown("no answer", JUNE))
                .when(new RecordRetractionFailure(JUNE))
                .when(lost(IrrecoverableReason.PRINTED))
                .when("otherwise", lost(IrrecoverableReason.BROADCAST))
                .then(
                        """
                        state                | RecordPlacement   | RecordRetraction                       | RecordNonPublication
                        Absent               | PlacementRecorded | PlacementRecorded TakedownAcknowledged | -
                        Live                 | -                 | TakedownAcknowledged                   | TakedownAcknowledged
                        TakedownOrdered      | -                 | TakedownAcknowledged                   | TakedownAcknowledged
                        TakedownFailed       | -                 | TakedownAcknowledged                   | TakedownAcknowledged
                        TakedownAcknowledged | -                 | -                                      | -
                        Irrecoverable        | -                 | -                                      | -
                        """,
                        """
                        state                | OrderTakedown   | OrderTakedown another | OrderTakedownAgain    | NoteOverdue
                        Absent               | NOT_RECORDED    | NOT_RECORDED          | NOT_RECORDED          | -
                        Live                 | TakedownOrdered | TakedownOrdered       | NOT_ORDERED           | -
                        TakedownOrdered      | -               | TakedownOrdered       | -                     | TakedownBecameOverdue
                        TakedownFailed       | -               | TakedownOrdered       | TakedownOrdered       | TakedownBecameOverdue
                        TakedownAcknowledged | -               | -                     | ALREADY_TAKEN_DOWN    | -
                        Irrecoverable        | -               | -                     | ALREADY_IRRECOVERABLE | -
                        """,
                        """
                        state                | AcknowledgeTakedown   | FailTakedown          | RecordRetractionFailure
                        Absent               | NOT_RECORDED          | NOT_RECORDED          | -
                        Live                 | TakedownAcknowledged  | NOT_ORDERED           | -
                        TakedownOrdered      | TakedownAcknowledged  | TakedownFailed        | TakedownFailed
                        TakedownFailed       | TakedownAcknowledged  | -                     | -
                        TakedownAcknowledged | -                     | ALREADY_TAKEN_DOWN    | -
                        Irrecoverable        | ALREADY_IRRECOVERABLE | ALREADY_IRRECOVERABLE | -
                        """,
                        """
                        state                | DeclareIrrecoverable           | DeclareIrrecoverable otherwise
                        Absent               | NOT_RECORDED                   | NOT_RECORDED
                        Live                 | PlacementDeclaredIrrecoverable | PlacementDeclaredIrrecoverable
                        TakedownOrdered      | PlacementDeclaredIrrecoverable | PlacementDeclaredIrrecoverable
                        TakedownFailed       | PlacementDeclaredIrrecoverable | PlacementDeclaredIrrecoverable
                        TakedownAcknowledged | ALREADY_TAKEN_DOWN             | ALREADY_TAKEN_DOWN
                        Irrecoverable        | -                              | ALREADY_IRRECOVERABLE
                        """);
    }

    @Test
    void an_order_names_the_channel() {
        given(RECORDED).when(order(CONSENT)).then(ORDERED);
    }

    @Test
    void an_acknowledgement_answers_every_order() {
        given(RECORDED, ORDERED, ordered(OTHER))
                .when(new AcknowledgeTakedown(JUNE))
                .then(down(CONSENT, OTHER));
        given(RECORDED).when(new AcknowledgeTakedown(JUNE)).then(down());
    }

    @Test
    void an_acknowledgement_is_split_when_it_answers_very_many_orders() {
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
    void declaring_a_placement_irrecoverable_answers_every_order() {
        given(RECORDED, ORDERED).when(lost(IrrecoverableReason.PRINTED)).then(LOST);
    }

    @Test
    void ordering_again_repeats_every_order() {
        given(RECORDED, ORDERED, ordered(OTHER), FAILED)
                .when(new OrderTakedownAgain(JUNE))
                .then(ORDERED, ordered(OTHER));
    }

    @Test
    void each_order_becomes_overdue_once() {
        TakedownBecameOverdue late =
                new TakedownBecameOverdue(UseFixtures.order(CONSENT), Channel.INSTAGRAM, DUE);
        given(RECORDED, ORDERED).when(new NoteOverdue(CONSENT, DUE)).then(late);
        given(RECORDED, ORDERED, late).when(new NoteOverdue(CONSENT, DUE)).thenNothing();
        given(RECORDED, ORDERED).when(new NoteOverdue(OTHER, DUE)).thenNothing();
    }

    @Test
    void an_order_after_its_deadline_is_overdue_at_once() {
        given(RECORDED)
                .when(new OrderTakedown(UseFixtures.order(CONSENT), DUE))
                .then(
                        new TakedownOrdered(UseFixtures.order(CONSENT), Channel.INSTAGRAM, DUE),
                        new TakedownBecameOverdue(
                                UseFixtures.order(CONSENT), Channel.INSTAGRAM, DUE));
    }

    @Test
    void an_overdue_placement_can_still_be_taken_down() {
        given(
                        RECORDED,
                        ORDERED,
                        new TakedownBecameOverdue(
                                UseFixtures.order(CONSENT), Channel.INSTAGRAM, DUE))
                .when(new AcknowledgeTakedown(JUNE))
                .then(down(CONSENT));
    }

    @Test
    void an_unknown_channel_is_a_location_elsewhere() {
        assertThat(Location.of("HOLOGRAM", null))
                .isEqualTo(new Location.Elsewhere("HOLOGRAM", null));
    }

    @Test
    void an_order_needs_a_recorded_placement() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new PlacementDecider().fold(List.of(ORDERED)));
    }

    @Test
    void a_deadline_that_passes_without_an_outstanding_order_changes_nothing() {
        PlacementDecider decider = new PlacementDecider();
        TakedownBecameOverdue late =
                new TakedownBecameOverdue(UseFixtures.order(CONSENT), Channel.INSTAGRAM, DUE);
        Placement absent = decider.initial();
        Placement live = decider.fold(List.of(RECORDED));
        Placement down = decider.fold(List.of(RECORDED, ORDERED, down(CONSENT)));
        assertThat(decider.evolve(absent, late)).isEqualTo(absent);
        assertThat(decider.evolve(live, late)).isEqualTo(live);
        assertThat(decider.evolve(down, late)).isEqualTo(down);
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
}
