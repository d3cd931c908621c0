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

/// PostgreSQL is down from second 0 to second 10.
class AnswerRulesTest {

    private static final Instant START = Instant.parse("2026-03-02T02:00:00Z");
    private static final Fault FAULT = new Fault(START, START.plusSeconds(10));

    private final List<Attempt> attempts = new ArrayList<>();

    @BeforeEach
    void all_services_recover_quickly() {
        Tolerance.EVERYONE.forEach(service -> attempts.add(attempt(service, 11, 20, 201, false)));
    }

    @Test
    void a_503_with_retry_after_is_accepted_during_the_fault() {
        attempts.add(attempt("crisis", 5, 3000, 503, true));
        assertThat(answered()).isInstanceOf(Finding.Kept.class);
    }

    @Test
    void a_503_without_retry_after_is_a_breach() {
        attempts.add(attempt("crisis", 5, 3000, 503, false));
        assertThat(answered()).isInstanceOf(Finding.Broken.class);
    }

    @Test
    void a_500_is_a_breach() {
        attempts.add(attempt("crisis", 5, 20, 500, false));
        assertThat(answered()).isInstanceOf(Finding.Broken.class);
    }

    @Test
    void a_503_after_recovery_is_a_breach() {
        attempts.add(attempt("crisis", 15, 20, 503, true));
        assertThat(answered()).isInstanceOf(Finding.Broken.class);
    }

    @Test
    void a_slow_success_is_a_breach() {
        attempts.add(attempt("crisis", 5, 6001, 201, false));
        assertThat(answered()).isInstanceOf(Finding.Broken.class);
    }

    @Test
    void a_service_that_does_not_recover_is_a_breach() {
        attempts.removeIf(attempt -> attempt.command().service().equals("crisis"));
        attempts.add(attempt("crisis", 41, 20, 201, false));
        assertThat(answered()).isInstanceOf(Finding.Broken.class);
    }

    private Finding answered() {
        return new AnswerRules(
                        attempts, List.of(), FAULT, Tolerance.noDatabase(), AnswerLimits.usual())
                .responsesAreAcceptable();
    }

    private static Attempt attempt(
            String service, long second, long millis, int status, boolean retryAfter) {
        ExpectedEvent effect = new ExpectedEvent("case-reported", UUID.randomUUID());
        IdempotentCommand command =
                new IdempotentCommand(
                        service,
                        "crisis-lead@rs-harapan",
                        "/cases",
                        RequestBody.EMPTY,
                        UUID.randomUUID(),
                        effect);
        return new Attempt(
                command,
                START.plusSeconds(second),
                Duration.ofMillis(millis),
                status,
                retryAfter,
                "");
    }
}
