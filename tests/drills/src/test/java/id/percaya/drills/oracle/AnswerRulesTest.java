package id.percaya.drills.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.drills.load.Attempt;
import id.percaya.drills.load.ExpectedEvent;
import id.percaya.drills.load.IdempotentCommand;
import id.percaya.drills.load.RequestBody;
import id.percaya.drills.oracle.AnswerRules.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// PostgreSQL is away from second 0 to second 10.
class AnswerRulesTest {

    private static final Instant STRUCK = Instant.parse("2026-03-02T02:00:00Z");
    private static final Fault FAULT = new Fault(STRUCK, STRUCK.plusSeconds(10));

    private final List<Attempt> attempts = new ArrayList<>();

    @BeforeEach
    void all_services_answer_soon_after_the_healing() {
        Tolerance.EVERYONE.forEach(service -> attempts.add(attempt(service, 11, 20, 201, false)));
    }

    @Test
    void a_503_that_says_when_to_come_again_is_borne_while_it_lasts() {
        attempts.add(attempt("crisis", 5, 3000, 503, true));
        assertThat(answered()).isInstanceOf(Finding.Kept.class);
    }

    @Test
    void a_503_that_does_not_is_noticed() {
        attempts.add(attempt("crisis", 5, 3000, 503, false));
        assertThat(answered()).isInstanceOf(Finding.Broken.class);
    }

    @Test
    void a_500_is_noticed() {
        attempts.add(attempt("crisis", 5, 20, 500, false));
        assertThat(answered()).isInstanceOf(Finding.Broken.class);
    }

    @Test
    void a_503_after_the_first_success_is_noticed() {
        attempts.add(attempt("crisis", 15, 20, 503, true));
        assertThat(answered()).isInstanceOf(Finding.Broken.class);
    }

    @Test
    void what_hangs_is_noticed_even_if_it_succeeds() {
        attempts.add(attempt("crisis", 5, 6001, 201, false));
        assertThat(answered()).isInstanceOf(Finding.Broken.class);
    }

    @Test
    void a_service_that_stays_away_is_noticed() {
        attempts.removeIf(attempt -> attempt.intent().service().equals("crisis"));
        attempts.add(attempt("crisis", 41, 20, 201, false));
        assertThat(answered()).isInstanceOf(Finding.Broken.class);
    }

    private Finding answered() {
        return new AnswerRules(attempts, List.of(), FAULT, Tolerance.noDatabase())
                .nothingHangsAndAllIsSoonWell();
    }

    private static Attempt attempt(
            String service, long second, long millis, int status, boolean retryAfter) {
        ExpectedEvent effect = new ExpectedEvent("case-reported", UUID.randomUUID());
        IdempotentCommand intent =
                new IdempotentCommand(
                        service,
                        "crisis-lead@rs-harapan",
                        "/cases",
                        RequestBody.EMPTY,
                        UUID.randomUUID(),
                        effect);
        return new Attempt(
                intent,
                STRUCK.plusSeconds(second),
                Duration.ofMillis(millis),
                status,
                retryAfter,
                "");
    }
}
