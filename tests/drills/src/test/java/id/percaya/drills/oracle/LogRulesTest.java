package id.percaya.drills.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.drills.load.CompletedCommand;
import id.percaya.drills.load.ExpectedEvent;
import id.percaya.drills.load.IdempotentCommand;
import id.percaya.drills.load.Journal;
import id.percaya.drills.load.RequestBody;
import id.percaya.drills.oracle.EventLog.Logged;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Shows that the rules detect breaches.
class LogRulesTest {

    private static final UUID SUBJECT = UUID.randomUUID();
    private static final UUID CONSENT = UUID.randomUUID();
    private static final IdempotentCommand GIVE =
            new IdempotentCommand(
                    "consent",
                    "privacy-officer@rs-harapan",
                    "/consents",
                    RequestBody.EMPTY,
                    UUID.randomUUID(),
                    new ExpectedEvent("consent-given", SUBJECT));

    private final Journal journal = new Journal();

    @Test
    void a_success_with_one_event_is_kept() {
        succeeded();
        LogRules rules = rules(given(CONSENT));
        assertThat(rules.everySuccessHasItsEvents()).isInstanceOf(Finding.Kept.class);
        assertThat(rules.atMostOneEffectPerKey(List.of())).isInstanceOf(Finding.Kept.class);
    }

    @Test
    void a_success_without_its_event_is_a_breach() {
        succeeded();
        assertThat(rules().everySuccessHasItsEvents()).isInstanceOf(Finding.Broken.class);
    }

    @Test
    void a_second_effect_of_one_key_is_a_breach() {
        succeeded();
        LogRules rules = rules(given(CONSENT), given(UUID.randomUUID()));
        assertThat(rules.atMostOneEffectPerKey(List.of())).isInstanceOf(Finding.Broken.class);
    }

    @Test
    void an_event_that_a_tail_missed_is_a_breach() {
        Logged first = given(CONSENT);
        Logged second = given(UUID.randomUUID());
        LogRules rules = rules(first, second);
        assertThat(rules.orderHolds(List.of(), Map.of("consent", List.of(second.id()))))
                .isInstanceOf(Finding.Broken.class);
        assertThat(rules.orderHolds(List.of(), Map.of("consent", List.of(first.id()))))
                .isInstanceOf(Finding.Kept.class);
    }

    private void succeeded() {
        journal.add(GIVE);
        journal.add(new CompletedCommand(GIVE, CONSENT, 1));
    }

    private LogRules rules(Logged... events) {
        return new LogRules(journal, Map.of("consent", new EventLog("consent", List.of(events))));
    }

    private static Logged given(UUID stream) {
        return new Logged(
                UUID.randomUUID(), stream, 1, "consent-given", Set.of(SUBJECT, stream), "");
    }
}
