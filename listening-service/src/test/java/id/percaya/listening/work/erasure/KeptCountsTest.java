package id.percaya.listening.work.erasure;

import static id.percaya.listening.MentionLine.article;
import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.as;
import static id.percaya.listening.Requests.eventually;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendMentions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.notNullValue;

import id.percaya.eventstore.Tenant;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.MentionLine;
import id.percaya.listening.TenantSql;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every bin and every figure is as before an erasure, for random mentions and any order of
/// authors.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class KeptCountsTest {

    private static final List<String> AUTHORS = List.of("budi", "sari", "tono", "wati", "dewi");
    private static final List<String> MOODS = List.of("negatif", "netral", "positif", "");

    /// Counts of five minutes, as the relay reads them for the counting.
    private static final String BINS =
            """
            select string_agg(bin::text, ';' order by bin)
              from (select date_bin('5 minutes', m.published_at, 'epoch') as starts, x.monitor_id, m.sentiment,
                           count(*), count(distinct m.author_key), sum(m.followers), count(distinct s.story_id)
                      from mention m join mention_match x on x.mention_id = m.id
                      left join mention_story s on s.mention_id = m.id
                     group by 1, 2, 3) bin
            """;

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final String tenant = newTenant();

    @Inject TenantSql sql;
    @Inject Expiry expiry;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void erased_authors_and_expired_mentions_count_as_before(long seed) {
        Random random = new Random(seed);
        activeMonitor(tenant, "melati");
        activeMonitor(tenant, "antre OR kasir");
        sendMentions(
                tenant,
                Stream.concat(
                        IntStream.range(0, 60).mapToObj(i -> mention(i, random)),
                        IntStream.range(0, 10).mapToObj(i -> news(i, random))));
        eventually(() -> assertThat(read("select count(*)::text from story_queue")).isEqualTo("0"));
        List<String> order = new ArrayList<>(AUTHORS);
        Collections.shuffle(order, random);
        String before = counts();

        order.subList(0, 3).forEach(this::erase);
        assertThat(counts()).isEqualTo(before);

        expire("hashtext(id::text) % 2 = 0");
        expire("true");
        assertThat(counts()).isEqualTo(before);
        assertThat(read("select count(*)::text from mention where text <> '' or url is not null"))
                .isEqualTo("0");
    }

    private void expire(String where) {
        sql.write(
                tenant,
                "update mention set stored_at = now() - interval '401 days' where " + where);
        expiry.run(new Tenant(tenant));
    }

    private MentionLine mention(int number, Random random) {
        String words = random.nextBoolean() ? "antre di Melati" : "kasir Melati lama";
        String author = AUTHORS.get(random.nextInt(AUTHORS.size()));
        Instant at = now.minusSeconds(random.nextInt(3600));
        String mood = MOODS.get(random.nextInt(MOODS.size()));
        return post("m" + number, at, mood, words + " nomor " + number).by(author);
    }

    private MentionLine news(int number, Random random) {
        Instant at = now.minusSeconds(random.nextInt(3600));
        String url = "https://kabar" + random.nextInt(3) + ".example/" + number;
        return article(url, at, MOODS.get(random.nextInt(MOODS.size())), "Melati " + number);
    }

    private void erase(String author) {
        String id =
                as("privacy-officer", tenant)
                        .body(Map.of("source", "x", "handle", author))
                        .post("/v1/erasures")
                        .path("id");
        eventually(() ->
                as("privacy-officer", tenant)
                        .get("/v1/erasures/" + id)
                        .then()
                        .body("completedAt", notNullValue()));
    }

    private String counts() {
        String span = "?from=" + now.minusSeconds(7200) + "&to=" + now.plusSeconds(60);
        return Stream.of("", "&groupBy=HOUR", "&groupBy=SOURCE", "&groupBy=FACILITY")
                        .map(group -> analyst(tenant).get("/v1/figures" + span + group).asString())
                        .reduce("", String::concat)
                + read(BINS);
    }

    private String read(String query) {
        return sql.read(tenant, query);
    }
}
