package id.percaya.consent.consent;

import id.percaya.consent.Method;

import id.percaya.consent.Grant;

import id.percaya.consent.Medium;

import id.percaya.consent.Channel;

import id.percaya.consent.Purpose;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.consent.consent.Consent.Absent;
import id.percaya.consent.consent.ConsentCommand.ExpireConsent;
import id.percaya.consent.consent.ConsentCommand.GiveConsent;
import id.percaya.consent.consent.ConsentCommand.WithdrawConsent;
import id.percaya.consent.consent.ConsentEvent.ConsentGiven;
import id.percaya.consent.consent.ConsentEvent.ConsentWithdrawn;
import id.percaya.eventstore.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ConsentDeciderProperties {

    private static final Instant START = Instant.parse("2026-05-01T00:00:00Z");
    private static final int SECONDS = 100;

    private final ConsentDecider decider = new ConsentDecider();

    @Property
    void a_consent_is_given_once_and_ends_at_most_in_expiry_and_withdrawal(
            @ForAll("commands") List<ConsentCommand> commands) {
        List<ConsentEvent> history = decide(commands);

        assertThat(history).hasSizeLessThanOrEqualTo(3).doesNotHaveDuplicates();
        assertThat(history.stream().map(ConsentEvent::getClass)).doesNotHaveDuplicates();
        assertThat(history.stream().skip(1)).noneMatch(ConsentGiven.class::isInstance);
    }

    @Property
    void a_withdrawal_is_always_heard_once_there_is_a_consent(
            @ForAll("commands") List<ConsentCommand> commands) {
        List<ConsentEvent> history = decide(commands);
        if (decider.fold(history) instanceof Absent) {
            return;
        }

        history.addAll(
                decider.decide(new WithdrawConsent(null, null, START), decider.fold(history)));

        assertThat(history).filteredOn(ConsentWithdrawn.class::isInstance).hasSize(1);
    }

    private List<ConsentEvent> decide(List<ConsentCommand> commands) {
        List<ConsentEvent> history = new ArrayList<>();
        for (ConsentCommand command : commands) {
            try {
                history.addAll(decider.decide(command, decider.fold(history)));
            } catch (Refused _) {
                // a refusal leaves the history as it was
            }
        }
        return history;
    }

    @Provide
    Arbitrary<List<ConsentCommand>> commands() {
        Arbitrary<Instant> instants =
                Arbitraries.integers().between(0, SECONDS).map(START::plusSeconds);
        Arbitrary<ConsentCommand> give = instants.map(ConsentDeciderProperties::give);
        Arbitrary<ConsentCommand> withdraw =
                instants.map(at -> new WithdrawConsent(null, null, at));
        Arbitrary<ConsentCommand> expire = instants.map(ExpireConsent::new);
        return Arbitraries.oneOf(List.of(give, withdraw, expire)).list().ofMaxSize(12);
    }

    private static ConsentCommand give(Instant at) {
        Evidence evidence = new Evidence("b".repeat(64), Method.RECORDED, START);
        Grant grant =
                new Grant(
                        Purpose.EDUCATION,
                        Channel.YOUTUBE,
                        Medium.VIDEO,
                        START,
                        START.plusSeconds(SECONDS / 2));
        return new GiveConsent(new UUID(0, 1), evidence, List.of(grant), at);
    }
}
