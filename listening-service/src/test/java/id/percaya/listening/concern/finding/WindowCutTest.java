package id.percaya.listening.concern.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.percaya.listening.concern.emerging.TermText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WindowCutTest {

    private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");

    @Test
    void an_hour_of_sixty_stories_is_a_window_and_quiet_hours_are_joined() {
        List<TermWindow> windows = cut(60, 30, 29, 0, 1, 75);
        assertThat(windows)
                .extracting(TermWindow::from, TermWindow::until, each -> each.counts().texts())
                .containsExactly(
                        tuple(START, hour(1), 60),
                        tuple(hour(1), hour(5), 60),
                        tuple(hour(5), hour(6), 75));
    }

    @Test
    void a_rest_that_is_too_small_waits() {
        assertThat(cut(60, 59)).hasSize(1);
    }

    @Test
    void copies_of_few_stories_end_a_window_before_there_are_too_many() {
        WindowCut cut = new WindowCut(START, 100);
        UUID story = UUID.randomUUID();
        for (int copy = 0; copy < 99; copy++) {
            assertThat(cut.add(text(START, story))).isEmpty();
        }
        assertThat(cut.end()).isEmpty();
        assertThat(cut.add(text(START, story))).isEmpty();
        assertThat(cut.end())
                .hasValueSatisfying(window -> assertThat(window.counts().texts()).isEqualTo(1));
    }

    private static List<TermWindow> cut(int... hours) {
        WindowCut cut = new WindowCut(START, 100);
        List<TermWindow> windows = new ArrayList<>();
        for (int hour = 0; hour < hours.length; hour++) {
            for (int text = 0; text < hours[hour]; text++) {
                Instant at = hour(hour).plusSeconds(text);
                cut.add(text(at)).ifPresent(windows::add);
            }
        }
        cut.end().ifPresent(windows::add);
        return windows;
    }

    private static Instant hour(int number) {
        return START.plus(Duration.ofHours(number));
    }

    private static TermText text(Instant at) {
        return text(at, UUID.randomUUID());
    }

    private static TermText text(Instant at, UUID story) {
        return new TermText(UUID.randomUUID(), story, "author" + at, at, Set.of("antre"));
    }
}
