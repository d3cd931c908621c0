package id.percaya.kit.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaitPreferenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wait=20",
                "Wait=\"20\"",
                "respond-async, wait=20",
                "wait = 20; a=b, handling=lenient",
                "wait=20, wait=5"
            })
    void the_first_wait_counts_in_any_notation(String header) {
        assertThat(WaitPreference.of(List.of(header))).contains(Duration.ofSeconds(20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wait", "wait=", "wait=-1", "wait=2.5", "await=20", "wait=soon"})
    void whatever_is_malformed_or_unknown_is_ignored(String header) {
        assertThat(WaitPreference.of(List.of(header))).isEmpty();
    }

    @Test
    void several_headers_are_read_as_one_list() {
        assertThat(WaitPreference.of(List.of("handling=lenient", "wait=3")))
                .contains(Duration.ofSeconds(3));
    }

    @Test
    void nobody_waits_longer_than_30_seconds() {
        assertThat(WaitPreference.of(List.of("wait=999999999"))).contains(WaitPreference.LONGEST);
    }
}
