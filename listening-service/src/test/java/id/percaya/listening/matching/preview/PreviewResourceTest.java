package id.percaya.listening.matching.preview;

import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.as;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendMentions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.MentionLine;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class PreviewResourceTest {

    private static final int JUDGED = 10_000;
    private static final int MANY = 12_000;

    private final String tenant = newTenant();

    @Inject Transactions transactions;
    @Inject DataSource requests;

    record PreviewBody(String query) {}

    @Test
    void counts_the_mentions_of_the_last_thirty_days_in_all_and_by_term() {
        sendMentions(
                tenant,
                mention("1", 1, "Klinik Melati antre"),
                mention("2", 2, "Klinik Melati, lowongan"),
                mention("3", 3, "Klinik Mawar"),
                mention("4", 4, "Puskesmas"),
                mention("5", 31, "Klinik Melati antre"));

        preview(tenant, "Klinik melati NOT lowongan")
                .statusCode(200)
                .body("query", equalTo("klinik AND melati AND NOT lowongan"))
                .body("mentions", equalTo(1))
                .body("allMentions", equalTo(4))
                .body("judged", equalTo(4))
                .body("share.share", equalTo(0.25f))
                .body("terms.term", contains("klinik", "melati", "lowongan"))
                .body("terms.mentions", contains(3, 2, 1))
                .body("terms.share", contains(0.75f, 0.5f, 0.25f))
                .body("warnings.term", contains("klinik"))
                .body("warnings.code", contains("MATCHES_MORE_THAN_HALF"))
                .body("samples.externalId", contains("1"));
    }

    @Test
    void erased_mentions_do_not_count() {
        sendMentions(tenant, mention("1", 1, "Melati ramai"), mention("2", 2, "Klinik Mawar"));
        String id = analyst(tenant).get("/v1/mentions?q=mawar").path("items[0].id");
        as("privacy-officer", tenant).post("/v1/mentions/" + id + "/erase").then().statusCode(200);
        preview(tenant, "melati")
                .body("allMentions", equalTo(1))
                .body("judged", equalTo(1))
                .body("share.share", equalTo(1f));
    }

    @Test
    void shows_the_ten_newest_mentions() {
        sendMentions(
                tenant,
                IntStream.rangeClosed(1, 12)
                        .mapToObj(i -> mention(String.valueOf(i), i, "Melati " + i)));

        preview(tenant, "melati")
                .body("mentions", equalTo(12))
                .body("samples", hasSize(10))
                .body("samples[0].externalId", equalTo("1"))
                .body("samples[9].externalId", equalTo("10"));
    }

    @Test
    void of_many_mentions_an_even_sample_is_judged() {
        int stored = transactions.call(new Tenant(tenant), this::storeMany);
        assertThat(stored).isEqualTo(MANY);

        preview(tenant, "melati")
                .statusCode(200)
                .body("allMentions", equalTo(MANY))
                .body("judged", equalTo(JUDGED))
                .body(
                        "mentions",
                        both(greaterThan(MANY * 45 / 100)).and(lessThan(MANY * 55 / 100)));
    }

    /// Every other one has the word.
    private int storeMany() {
        try (Connection connection = requests.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                """
                                insert into mention (id, tenant_id, source, external_id, published_at,
                                  collected_at, title, text, kind, sentiment)
                                select gen_random_uuid(), ?, 'x', n::text, now() - interval '1 day', now(),
                                       '', case n % 2 when 0 then 'melati' else 'mawar' end, 'POST', 'NEUTRAL'
                                  from generate_series(1, ?) n
                                """)) {
            statement.setString(1, tenant);
            statement.setInt(2, MANY);
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void without_mentions_there_is_no_share() {
        preview(tenant, "melati NEAR/3 \"sedot lemak\"")
                .statusCode(200)
                .body("mentions", equalTo(0))
                .body("$", not(hasKey("share")))
                .body("terms.term", contains("melati", "\"sedot lemak\""))
                .body("samples", empty());
    }

    @Test
    void sees_no_mentions_of_another_tenant() {
        sendMentions(newTenant(), mention("1", 1, "Melati"));
        preview(tenant, "melati").body("allMentions", equalTo(0));
    }

    @Test
    void an_invalid_query_is_refused_with_code_and_position_in_both_languages() {
        preview(tenant, "melati or mawar")
                .statusCode(422)
                .body("code", equalTo("LOWERCASE_OPERATOR"))
                .body("violations[0].pointer", equalTo("/query"))
                .body("detail", containsString("position 8"));
        analyst(tenant)
                .header("Accept-Language", "id")
                .body(new PreviewBody("melati or mawar"))
                .post("/v1/monitors/preview")
                .then()
                .statusCode(422)
                .body("violations[0].message", containsString("huruf besar"))
                .body("detail", containsString("Posisi 8"));
    }

    @Test
    void only_analysts_try_queries() {
        as("auditor", tenant)
                .body(new PreviewBody("melati"))
                .post("/v1/monitors/preview")
                .then()
                .statusCode(403);
    }

    private static MentionLine mention(String id, int daysAgo, String text) {
        return post(id, Instant.now().minus(Duration.ofDays(daysAgo)), "netral", text);
    }

    private static ValidatableResponse preview(String tenant, String query) {
        return analyst(tenant).body(new PreviewBody(query)).post("/v1/monitors/preview").then();
    }
}
