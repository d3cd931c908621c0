package id.percaya.listening.figures.summary;

import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.as;
import static id.percaya.listening.Requests.eventually;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendMentions;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.MentionLine;
import id.percaya.listening.Requests.MonitorBody;
import id.percaya.listening.figures.summary.MonitorDayEvent.HourSummarised;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class HourSummaryTest {

    private final Instant hour =
            Instant.now().truncatedTo(ChronoUnit.HOURS).minus(Duration.ofHours(3));
    private final String tenant = newTenant();

    @Inject Transactions transactions;
    @Inject EventStore store;
    @Inject HourSummarising summarising;

    @Test
    void an_hour_is_summarised_once_and_again_when_a_late_mention_changes_it() {
        String own = activeMonitor(tenant, "melati");
        String rival = rival();
        sendMentions(
                tenant, Stream.concat(posts("a", 3, "Melati antre"), posts("r", 1, "Mawar ramah")));
        eventually(() -> assertThat(last(own).mentions()).isEqualTo(3));
        HourFigures first = last(own);
        assertThat(first.negative()).isEqualTo(3);
        assertThat(first.reachSocial()).isEqualTo(450);
        assertThat(first.shareOfVoice()).isEqualTo(0.75);
        assertThat(first.shareOfVoiceN()).isEqualTo(4);
        assertThat(first.formulaVersion()).isEqualTo(2);
        eventually(() -> assertThat(last(rival).shareOfVoice()).isEqualTo(0.25));

        int summaries = summaries(own).size();
        summarising.summarise(new Tenant(tenant));
        assertThat(summaries(own)).hasSize(summaries);

        sendMentions(tenant, posts("late", 4, "Mawar sepi"));
        eventually(() -> assertThat(last(rival).mentions()).isEqualTo(5));
        eventually(() -> assertThat(last(own).shareOfVoice()).isEqualTo(0.375));
        assertThat(last(own).mentions()).isEqualTo(3);
    }

    @Test
    void an_hour_that_goes_on_an_old_one_and_an_empty_one_have_no_summary() {
        String own = activeMonitor(tenant, "melati");
        Instant now = Instant.now();
        Instant old = now.minus(Duration.ofDays(9));
        sendMentions(
                tenant,
                post("now", now, "negatif", "Melati antre"),
                post("old", old, "negatif", "Melati antre lama"),
                post("a", hour, "negatif", "Melati antre tadi"));
        eventually(() -> assertThat(last(own).mentions()).isEqualTo(1));
        assertThat(events(own, now)).allMatch(summarised -> summarised.hour().equals(hour));
        assertThat(events(own, old)).isEmpty();
    }

    @Test
    void a_corrected_mood_changes_the_summary() {
        String own = activeMonitor(tenant, "melati");
        sendMentions(tenant, posts("a", 1, "Melati antre"));
        eventually(() -> assertThat(last(own).negative()).isEqualTo(1));
        String mention = analyst(tenant).get("/v1/mentions").path("items[0].id");
        as("communications", tenant)
                .body("{\"sentiment\": \"NEUTRAL\"}")
                .post("/v1/mentions/" + mention + "/correct-sentiment")
                .then()
                .statusCode(200);
        eventually(() -> assertThat(last(own).neutral()).isEqualTo(1));
    }

    private String rival() {
        String id =
                analyst(tenant)
                        .body(new MonitorBody("Mawar", "mawar", "melati-kemang", "COMPETITOR"))
                        .post("/v1/monitors")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        analyst(tenant).post("/v1/monitors/" + id + "/activate").then().statusCode(200);
        return id;
    }

    private Stream<MentionLine> posts(String name, int size, String text) {
        return IntStream.range(0, size)
                .mapToObj(n -> post(name + n, hour.plusSeconds(n), "negatif", text + " " + n));
    }

    private HourFigures last(String monitor) {
        List<HourSummarised> all = summaries(monitor);
        assertThat(all).isNotEmpty();
        return all.getLast().figures();
    }

    private List<HourSummarised> summaries(String monitor) {
        return events(monitor, hour).stream()
                .filter(summarised -> summarised.hour().equals(hour))
                .toList();
    }

    private List<HourSummarised> events(String monitor, Instant day) {
        Tenant owner = new Tenant(tenant);
        return transactions
                .call(
                        owner,
                        () ->
                                store.read(
                                        owner,
                                        MonitorDayId.of(UUID.fromString(monitor), day).stream(),
                                        MonitorDayEvent.TYPES))
                .stream()
                .map(Recorded::event)
                .map(HourSummarised.class::cast)
                .toList();
    }
}
