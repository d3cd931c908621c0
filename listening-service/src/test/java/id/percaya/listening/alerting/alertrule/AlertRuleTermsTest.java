package id.percaya.listening.alerting.alertrule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertRuleTermsTest {

    @ParameterizedTest
    @CsvSource({
        "9, 0,",
        "10, 0, WATCH",
        "19, 0, WATCH",
        "20, 0, HIGH",
        "39, 0, HIGH",
        "40, 0, CRITICAL",
        "29, 10,",
        "30, 10, WATCH",
        "60, 10, HIGH",
        "120, 10, CRITICAL"
    })
    void the_severity_follows_from_the_threshold(
            long negative, double baseline, @Nullable Severity severity) {
        assertThat(terms(Duration.ofDays(1)).severity(negative, baseline).orElse(null))
                .isEqualTo(severity);
    }

    @Test
    void the_baseline_is_the_mean_of_as_many_windows_as_fit() {
        assertThat(terms(Duration.ofHours(24)).baselineWindows()).isEqualTo(28);
        assertThat(terms(Duration.ofHours(1)).baselineWindows()).isEqualTo(672);
        assertThat(terms(Duration.ofDays(5)).baselineWindows()).isEqualTo(5);
    }

    private static AlertRuleTerms terms(Duration window) {
        return new AlertRuleTerms("Melati", new UUID(0, 1), window, 10, 3, 2, 4);
    }
}
