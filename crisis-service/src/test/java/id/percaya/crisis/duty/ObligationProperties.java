package id.percaya.crisis.duty;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.crisis.duty.ObligationCommand.BreachObligation;
import id.percaya.crisis.duty.ObligationCommand.MeetObligation;
import id.percaya.crisis.duty.ObligationCommand.StartClock;
import id.percaya.crisis.duty.ObligationCommand.StopClock;
import id.percaya.crisis.duty.ObligationEvent.ObligationBreached;
import id.percaya.crisis.duty.ObligationEvent.ObligationMet;
import id.percaya.crisis.response.crisis.CrisisReference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ObligationProperties {

    private static final Instant DUE = Instant.parse("2027-03-02T08:00:00Z");
    private static final StartClock START =
            new StartClock(
                    new CrisisReference(new UUID(1, 1), "f", false),
                    new Clock(
                            "IKP_INTERNAL_REPORT", ClockKind.STATUTORY, DUE.minusSeconds(60), DUE));

    @Property(tries = 500)
    void a_breach_is_recorded_once_at_the_deadline_and_never_after_the_obligation_is_met(
            @ForAll("commands") List<ObligationCommand> commands) {
        ObligationDecider decider = new ObligationDecider();
        List<ObligationEvent> history = new ArrayList<>(decider.decide(START, decider.initial()));
        for (ObligationCommand command : commands) {
            history.addAll(decider.decide(command, decider.fold(history)));
        }
        List<ObligationBreached> breaches =
                history.stream()
                        .filter(ObligationBreached.class::isInstance)
                        .map(ObligationBreached.class::cast)
                        .toList();

        assertThat(breaches).hasSizeLessThanOrEqualTo(1);
        assertThat(breaches).allMatch(breach -> breach.breachedAt().equals(DUE));
        if (history.stream().anyMatch(ObligationMet.class::isInstance)) {
            assertThat(breaches).isEmpty();
        }
    }

    @Provide
    Arbitrary<List<ObligationCommand>> commands() {
        Arbitrary<Instant> instants = Arbitraries.longs().between(-5, 5).map(DUE::plusSeconds);
        Arbitrary<ObligationCommand> meet = instants.map(at -> new MeetObligation("form", at));
        Arbitrary<ObligationCommand> stop = instants.map(at -> new StopClock("event", at));
        Arbitrary<ObligationCommand> breach = instants.map(BreachObligation::new);
        return Arbitraries.oneOf(meet, stop, breach).list().ofMaxSize(10);
    }
}
