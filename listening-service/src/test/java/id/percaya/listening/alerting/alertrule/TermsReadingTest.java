package id.percaya.listening.alerting.alertrule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.problem.Invalid;
import id.percaya.listening.alerting.terms.AlertRuleTerms;
import id.percaya.listening.alerting.terms.Hysteresis;
import id.percaya.listening.alerting.terms.Metric;
import id.percaya.listening.alerting.terms.RuleTest;
import id.percaya.listening.alerting.terms.TestKind;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsReadingTest {

    private static final UUID MONITOR = new UUID(0, 1);
    private static final String RULE =
            "{'name': 'R', 'monitorIds': ['" + MONITOR + "'], 'test': {%s}%s}";

    @Test
    void the_usual_values_stand_where_nothing_is_said() {
        AlertRuleTerms terms = terms("'kind': 'NB_TAIL'", "");

        assertThat(terms.metric()).isEqualTo(Metric.NEGATIVE_MENTIONS);
        assertThat(terms.test().alpha()).isEqualTo(1e-4);
        assertThat(terms.test().judged())
                .containsExactly(Duration.ofHours(4), Duration.ofHours(12));
        assertThat(terms.minimum()).isEqualTo(5);
        assertThat(terms.minimumAuthors()).isEqualTo(3);
        assertThat(terms.coolDown()).isEqualTo(Duration.ofHours(6));
        assertThat(terms.hysteresis()).isEqualTo(Hysteresis.USUAL);
    }

    @Test
    void a_rule_about_silence_watches_mentions_and_is_ended_by_one() {
        AlertRuleTerms terms = terms("'kind': 'SILENCE', 'after': 'PT6H'", "");

        assertThat(terms.metric()).isEqualTo(Metric.MENTIONS);
        assertThat(terms.test().after()).isEqualTo(Duration.ofHours(6));
        assertThat(terms.longestWindow()).isEqualTo(Duration.ofHours(6));
        assertThat(terms.hysteresis()).isNull();
    }

    @Test
    void the_time_of_a_silence_is_from_half_an_hour_to_thirty_days() {
        assertThat(terms("'kind': 'SILENCE', 'after': 'PT30M'", "").test().after())
                .isEqualTo(Duration.ofMinutes(30));
        assertThat(terms("'kind': 'SILENCE', 'after': 'P30D'", "").test().after())
                .isEqualTo(Duration.ofDays(30));
    }

    @Test
    void the_short_form_of_earlier_versions_is_a_multiple_of_the_baseline() {
        AlertRuleTerms terms =
                read(
                        "{'name': 'R', 'monitorId': '%s', 'window': 'PT24H', 'minimum': 5, 'baselineFactor': 3}"
                                .formatted(MONITOR));

        assertThat(terms.test()).isEqualTo(RuleTest.factor(Duration.ofHours(24), 3));
        assertThat(terms.monitorIds()).containsExactly(MONITOR);
        assertThat(terms.coolDown()).isZero();
        assertThat(terms.hysteresis()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'kind': 'ABSOLUTE' | | /test/threshold REQUIRED",
                "'kind': 'NB_TAIL', 'threshold': 5 | | /test/threshold FOREIGN_FIELD",
                "'kind': 'ABSOLUTE', 'threshold': 5, 'alpha': 0.01 | | /test/alpha FOREIGN_FIELD",
                "'kind': 'PROPORTION' | | /test/kind TEST_METRIC",
                "'kind': 'NB_TAIL', 'windows': ['PT7M'] | | /test/windows/0 RANGE",
                "'kind': 'NB_TAIL', 'windows': ['PT4H', 'P8D'] | | /test/windows/1 RANGE",
                "'kind': 'NB_TAIL', 'windows': ['PT4H', 'PT4H'] | | /test/windows DUPLICATE",
                "'kind': 'BURST', 'windows': ['PT4H'] | | /test/windows FOREIGN_FIELD",
                "'kind': 'NB_TAIL' | , 'coolDown': 'P8D' | /coolDown RANGE",
                "'kind': 'NB_TAIL' | , 'window': 'PT4H' | /window FOREIGN_FIELD",
                "'kind': 'NB_TAIL' | , 'severities': {'high': 0.01, 'critical': 1e-9} | /severities/high RANGE",
                "'kind': 'NB_TAIL' | , 'severities': {'high': 1e-9, 'critical': 1e-6} | /severities/critical RANGE",
                "'kind': 'PERCENT', 'percent': 50 | , 'severities': {'high': 3, 'critical': 2} | /severities/critical RANGE",
                "'kind': 'BURST' | , 'severities': {'high': 3, 'critical': 4} | /severities FOREIGN_FIELD",
                "'kind': 'NB_TAIL' | , 'filter': {'sources': ['koran']} | /filter/sources/0 UNKNOWN_SOURCE",
                "'kind': 'NB_TAIL' | , 'quietHours': {'from': '22:00', 'until': '22:00'} | /quietHours/until RANGE",
                "'kind': 'NB_TAIL' | , 'quietHours': {'from': '22:00', 'until': '06:00', 'zone': 'Jakarta'} | /quietHours/zone UNKNOWN_ZONE",
                "'kind': 'NB_TAIL' | , 'route': ['ANALYST', 'ANALYST'] | /route DUPLICATE",
                "'kind': 'SINGLE_ITEM', 'reach': 1000 | , 'metric': 'SINGLE_ITEM', 'minimum': 5 | /minimum FOREIGN_FIELD",
                "'kind': 'SILENCE' | | /test/after REQUIRED",
                "'kind': 'SILENCE', 'after': 'PT29M' | | /test/after RANGE",
                "'kind': 'SILENCE', 'after': 'P31D' | | /test/after RANGE",
                "'kind': 'SILENCE', 'after': '-PT6H' | | /test/after RANGE",
                "'kind': 'SILENCE', 'after': 'PT6H0.5S' | | /test/after RANGE",
                "'kind': 'SILENCE', 'after': 'PT6H', 'windows': ['PT4H'] | | /test/windows FOREIGN_FIELD",
                "'kind': 'SILENCE', 'after': 'PT6H' | , 'minimum': 5 | /minimum FOREIGN_FIELD",
                "'kind': 'SILENCE', 'after': 'PT6H' | , 'minimumAuthors': 3 | /minimumAuthors FOREIGN_FIELD",
                "'kind': 'SILENCE', 'after': 'PT6H' | , 'metric': 'NEGATIVE_MENTIONS' | /test/kind TEST_METRIC",
                "'kind': 'SILENCE', 'after': 'PT6H' | , 'hysteresis': {'share': 0.5, 'windows': 2} | /hysteresis FOREIGN_FIELD",
                "'kind': 'SILENCE', 'after': 'PT6H' | , 'severities': {'high': 3, 'critical': 2} | /severities/critical RANGE",
                "'kind': 'NB_TAIL', 'after': 'PT6H' | | /test/after FOREIGN_FIELD",
                "'kind': 'ABSOLUTE', 'threshold': 5 | , 'metric': 'NET_SENTIMENT' | /test/threshold RANGE"
            })
    void a_rule_that_does_not_fit_is_refused(String test, String more, String fault) {
        assertThat(faults(RULE.formatted(test, more == null ? "" : more))).containsExactly(fault);
    }

    @Test
    void all_reasons_are_told_at_once() {
        String rule =
                RULE.formatted(
                        "'kind': 'ABSOLUTE', 'z': 3, 'windows': ['PT1M']", ", 'coolDown': 'P9D'");

        assertThat(faults(rule))
                .containsExactlyInAnyOrder(
                        "/coolDown RANGE",
                        "/test/z FOREIGN_FIELD",
                        "/test/threshold REQUIRED",
                        "/test/windows/0 RANGE");
    }

    @Test
    void the_two_forms_are_not_mixed() {
        assertThat(faults("{'name': 'R', 'monitorId': '" + MONITOR + "', 'metric': 'MENTIONS'}"))
                .containsExactlyInAnyOrder(
                        "/metric FOREIGN_FIELD",
                        "/window REQUIRED",
                        "/minimum REQUIRED",
                        "/baselineFactor REQUIRED");
    }

    private static AlertRuleTerms terms(String test, String more) {
        return read(RULE.formatted(test, more));
    }

    private static List<String> faults(String json) {
        Invalid invalid = catchThrowableOfType(Invalid.class, () -> read(json));
        return invalid.violations().stream()
                .map(each -> each.pointer() + " " + each.code())
                .toList();
    }

    private static AlertRuleTerms read(String json) {
        AlertRuleRequest request = request(json);
        Faults faults = new Faults();
        AlertRuleTerms terms =
                request.usesShortForm()
                        ? new ShortTermsReading(request, faults).terms()
                        : new TermsReading(request, faults).terms();
        faults.refuse();
        return Objects.requireNonNull(terms);
    }

    private static AlertRuleRequest request(String json) {
        try {
            return TolerantJson.mapper().readValue(json.replace('\'', '"'), AlertRuleRequest.class);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void every_kind_judges_a_metric() {
        for (TestKind kind : TestKind.values()) {
            assertThat(Metric.values()).as(kind.name()).anyMatch(kind::judges);
        }
    }
}
