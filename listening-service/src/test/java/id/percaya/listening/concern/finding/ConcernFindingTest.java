package id.percaya.listening.concern.finding;

import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.as;
import static id.percaya.listening.Requests.eventually;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendMentions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.view.Sql;
import id.percaya.listening.MentionLine;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ConcernFindingTest {

    private static final String SYLLABLES = "bacadafagahajakalamanaparasatawayazi";
    private static final String WORRY = " vaksin kadaluarsa NIK 3171054408900001 ";

    private final Random random = new Random(7);
    private final Instant hour = Instant.now().truncatedTo(ChronoUnit.HOURS).minusSeconds(10_800);
    private final String tenant = newTenant();

    @Inject Transactions transactions;
    @Inject WindowCounting counting;
    @Inject WindowJudging judging;
    @Inject DataSource requests;

    @Test
    void a_new_worry_of_many_people_opens_one_concern_that_late_mentions_join() {
        String monitor = activeMonitor(tenant, "melati");
        sendMentions(tenant, IntStream.rangeClosed(1, 26).boxed().flatMap(this::usual));
        sendMentions(tenant, Stream.concat(usual(0), worries("w", 8)));
        eventually(() -> concerns().body("items", hasSize(1)));
        concerns()
                .body("items[0].state", equalTo("EMERGING"))
                .body("items[0].monitorId", equalTo(monitor))
                .body("items[0].facility", equalTo("melati-kemang"))
                .body("items[0].terms", hasItem("vaksin kadaluarsa"))
                .body("items[0].terms.findAll { it =~ /[0-9]|melati/ }", empty())
                .body("items[0].authors", equalTo(8))
                .body("items[0].sampleMentionIds", hasSize(8));

        sendMentions(tenant, worries("late", 2));
        eventually(() -> concerns().body("items[0].mentions", equalTo(10)));
        eventually(() -> assertThat(waiting()).isZero());
        String seen = concerns().extract().asString();
        List<String> windows = windows(monitor);
        countAgain(monitor);
        assertThat(windows(monitor)).isEqualTo(windows);
        assertThat(concerns().extract().asString()).isEqualTo(seen);

        analyst(tenant)
                .body("{\"confirmFromAuthors\": 11}")
                .put("/v1/settings/concerns")
                .then()
                .statusCode(200);
        sendMentions(tenant, worries("last", 1));
        eventually(() -> concerns().body("items[0].state", equalTo("CONFIRMED")));
        concerns().body("items", hasSize(1)).body("items[0].authors", equalTo(11));

        List<String> sample = concerns().extract().path("items[0].sampleMentionIds");
        sample.forEach(id ->
                as("privacy-officer", tenant)
                        .post("/v1/mentions/" + id + "/erase")
                        .then()
                        .statusCode(200));
        eventually(() -> concerns().body("items[0].terms", empty()));
        concerns().body("items[0].mentions", equalTo(11));
    }

    @Test
    void an_old_file_opens_no_concern_and_neither_does_a_dismissed_worry() {
        activeMonitor(tenant, "melati");
        Duration old = Duration.ofDays(9);
        sendMentions(
                tenant,
                Stream.concat(
                                IntStream.rangeClosed(0, 26).boxed().flatMap(this::usual),
                                worries("w", 8))
                        .map(line -> earlier(line, old)));
        sendMentions(tenant, IntStream.rangeClosed(1, 26).boxed().flatMap(this::usual));
        sendMentions(tenant, Stream.concat(usual(0), parking("p", 8)));
        eventually(() -> concerns().body("items", hasSize(1)));
        concerns().body("items[0].terms", hasItem("parkir tumpah"));
        String id = concerns().extract().path("items[0].id");
        analyst(tenant).post("/v1/concerns/" + id + "/dismiss").then().statusCode(200);
        sendMentions(tenant, parking("q", 8));
        eventually(() -> assertThat(waiting()).isZero());
        concerns().body("items", hasSize(1)).body("items[0].mentions", equalTo(8));
    }

    @Test
    void two_concerns_whose_words_stories_share_later_become_the_older_one() {
        activeMonitor(tenant, "melati");
        sendMentions(tenant, IntStream.rangeClosed(1, 26).boxed().flatMap(this::usual));
        sendMentions(tenant, Stream.of(usual(0), worries("w", 8), parking("p", 8)).flatMap(s -> s));
        eventually(() -> concerns().body("items", hasSize(2)));
        eventually(() -> assertThat(waiting()).isZero());
        String younger = concerns().extract().path("items[0].id");
        String older = concerns().extract().path("items[1].id");

        sendMentions(tenant, Stream.concat(usual(-1), both(14)));
        eventually(() -> concerns().body("items[0].state", equalTo("MERGED")));
        eventually(() -> assertThat(waiting()).isZero());
        concerns()
                .body("items[0].id", equalTo(younger))
                .body("items[0].mergedInto", equalTo(older))
                .body("items[0].terms", empty())
                .body("items[0].mentions", equalTo(0))
                .body("items[1].state", equalTo("EMERGING"))
                .body("items[1].terms", hasItems("vaksin kadaluarsa", "parkir tumpah"))
                .body("items[1].mentions", equalTo(30));
        analyst(tenant)
                .post("/v1/concerns/" + younger + "/dismiss")
                .then()
                .statusCode(409)
                .body("code", equalTo("CONCERN_MERGED"));
    }

    @Test
    void a_confirmed_concern_is_not_merged_away() {
        activeMonitor(tenant, "melati");
        sendMentions(tenant, IntStream.rangeClosed(1, 26).boxed().flatMap(this::usual));
        sendMentions(tenant, Stream.of(usual(0), worries("w", 8), parking("p", 8)).flatMap(s -> s));
        eventually(() -> concerns().body("items", hasSize(2)));
        eventually(() -> assertThat(waiting()).isZero());
        List<String> ids = concerns().extract().path("items.id");
        analyst(tenant)
                .body("{}")
                .post("/v1/concerns/" + ids.getFirst() + "/confirm")
                .then()
                .statusCode(200);

        sendMentions(tenant, Stream.concat(usual(-1), both(14)));
        eventually(() -> concerns().body("items[1].state", equalTo("MERGED")));
        eventually(() -> assertThat(waiting()).isZero());
        concerns()
                .body("items[0].state", equalTo("CONFIRMED"))
                .body("items[0].mentions", equalTo(30))
                .body("items[1].mergedInto", equalTo(ids.getFirst()));
    }

    private Stream<MentionLine> both(int size) {
        return IntStream.range(0, size)
                .mapToObj(n ->
                        post(
                                "both" + n,
                                hour.plusSeconds(3_600 + 60L * n),
                                "negatif",
                                words() + WORRY + words() + "Melati parkir tumpah " + words()));
    }

    private Stream<MentionLine> usual(int hoursBefore) {
        return IntStream.range(0, 61)
                .mapToObj(n ->
                        post(
                                "u" + hoursBefore + "-" + n,
                                hour.minus(Duration.ofHours(hoursBefore)).plusSeconds(30L * n),
                                "netral",
                                "Melati " + words()));
    }

    private Stream<MentionLine> worries(String name, int size) {
        return IntStream.range(0, size)
                .mapToObj(n ->
                        post(
                                name + n,
                                hour.plusSeconds(60L * n),
                                "negatif",
                                words() + WORRY + "Melati " + words()));
    }

    private Stream<MentionLine> parking(String name, int size) {
        return IntStream.range(0, size)
                .mapToObj(n ->
                        post(
                                name + n,
                                hour.plusSeconds(60L * n),
                                "negatif",
                                words() + " parkir tumpah Melati " + words()));
    }

    private static MentionLine earlier(MentionLine line, Duration by) {
        return new MentionLine(
                line.source(),
                "old" + line.externalId(),
                line.url(),
                Instant.parse(line.publishedAt()).minus(by).toString(),
                line.title(),
                line.text(),
                line.author(),
                line.sentiment());
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        for (int word = 0; word < 6; word++) {
            for (int syllable = 0; syllable < 3; syllable++) {
                int at = 2 * random.nextInt(SYLLABLES.length() / 2);
                words.append(SYLLABLES, at, at + 2);
            }
            words.append(' ');
        }
        return words.toString();
    }

    private ValidatableResponse concerns() {
        return analyst(tenant).get("/v1/concerns").then().statusCode(200);
    }

    private void countAgain(String monitor) {
        Tenant owner = new Tenant(tenant);
        UUID id = UUID.fromString(monitor);
        transactions.call(
                owner,
                () ->
                        write(
                                "insert into term_change (tenant_id, monitor_id, hour) values (?, ?, ?)",
                                tenant,
                                id,
                                hour));
        transactions.call(owner, () -> counting.count(owner, id));
        while (transactions.call(owner, () -> judging.judge(owner, id))) {}
    }

    private int write(String sql, Object... values) {
        try (Connection connection = requests.getConnection()) {
            return Sql.write(connection, sql, values);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private List<String> windows(String monitor) {
        return rows(
                "select starts_at || ' ' || ends_at || ' ' || texts || keys::text || counts::text from term_window"
                        + " where monitor_id = '"
                        + UUID.fromString(monitor)
                        + "' order by starts_at");
    }

    private int waiting() {
        return rows("select 'x' from term_change where hour < now() - interval '70 minutes'").size()
                + rows("select 'x' from term_window where not judged").size()
                + rows("select 'x' from story_queue").size();
    }

    private List<String> rows(String sql) {
        return transactions.call(
                new Tenant(tenant),
                () -> {
                    try (Connection connection = requests.getConnection();
                            PreparedStatement statement = connection.prepareStatement(sql);
                            ResultSet row = statement.executeQuery()) {
                        List<String> rows = new ArrayList<>();
                        while (row.next()) {
                            rows.add(row.getString(1));
                        }
                        return rows;
                    } catch (SQLException failed) {
                        throw new AssertionError(failed);
                    }
                });
    }
}
