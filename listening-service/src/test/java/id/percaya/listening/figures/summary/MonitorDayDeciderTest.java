package id.percaya.listening.figures.summary;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.testing.Given;
import id.percaya.listening.figures.summary.MonitorDayCommand.SummariseHour;
import id.percaya.listening.figures.summary.MonitorDayEvent.HourSummarised;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MonitorDayDeciderTest {

    private static final UUID MONITOR = new UUID(0, 2);
    private static final Instant HOUR = Instant.parse("2026-11-29T02:00:00Z");
    private static final Instant NEXT = HOUR.plusSeconds(3600);
    private static final Instant AT = NEXT.plusSeconds(700);

    @Test
    void an_hour_is_summarised_once() {
        given().when(summarise(HOUR, 12)).then(summarised(HOUR, 12));
        given(summarised(HOUR, 12)).when(summarise(HOUR, 12)).thenNothing();
    }

    @Test
    void a_change_is_told_and_each_hour_stands_for_itself() {
        given(summarised(HOUR, 12)).when(summarise(HOUR, 13)).then(summarised(HOUR, 13));
        given(summarised(HOUR, 12)).when(summarise(NEXT, 12)).then(summarised(NEXT, 12));
        given(summarised(HOUR, 12), summarised(HOUR, 13), summarised(NEXT, 1))
                .when(summarise(HOUR, 12))
                .then(summarised(HOUR, 12));
    }

    @Test
    void an_empty_hour_is_told_only_if_it_was_not_empty_before() {
        given().when(summarise(HOUR, 0)).thenNothing();
        given(summarised(HOUR, 12)).when(summarise(HOUR, 0)).then(summarised(HOUR, 0));
    }

    @Property
    void the_last_summary_of_an_hour_has_its_last_figures(
            @ForAll @Size(max = 30) List<@IntRange(max = 5) Integer> mentions) {
        MonitorDayDecider decider = new MonitorDayDecider();
        List<MonitorDayEvent> told = new ArrayList<>();
        for (int each : mentions) {
            told.addAll(decider.decide(summarise(HOUR, each), decider.fold(told)));
        }
        long last = told.isEmpty() ? 0 : ((HourSummarised) told.getLast()).figures().mentions();
        assertThat(last).isEqualTo(mentions.isEmpty() ? 0 : mentions.getLast());
        for (int n = 1; n < told.size(); n++) {
            assertThat(told.get(n)).isNotEqualTo(told.get(n - 1));
        }
    }

    private static SummariseHour summarise(Instant hour, long mentions) {
        return new SummariseHour(MONITOR, "melati-kemang", hour, figures(mentions), AT);
    }

    private static HourSummarised summarised(Instant hour, long mentions) {
        return new HourSummarised(MONITOR, "melati-kemang", hour, figures(mentions), AT);
    }

    private static HourFigures figures(long mentions) {
        return new HourFigures(mentions, mentions, 0, 0, mentions, 0, 100, 0, 1.0, mentions, 2);
    }

    private static Given<MonitorDayCommand, MonitorDay, MonitorDayEvent> given(
            MonitorDayEvent... history) {
        return Given.given(new MonitorDayDecider(), history);
    }
}
