package id.percaya.listening.intake.arrival;

import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.activeRule;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.as;
import static id.percaya.listening.Requests.eventually;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendMentions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.MentionLine;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ArrivalResourceTest {

    private final String tenant = newTenant();

    @Test
    void each_mention_has_an_outcome_of_its_own() {
        send(mention("1", "Ramah")).body("accepted", equalTo(1));
        send(
                        mention("1", "Ramah"),
                        with(mention("1", "Ramah"), "\"metrics\":{\"likes\":3}"),
                        mention("2", "Antre"),
                        "{\"source\":\"x\",\"publishedAt\":\"kemarin\",\"text\":\"a\"}",
                        with(mention("3", "Antre"), "\"textState\":\"REMOVED\""),
                        with(mention("2", "Antre"), "\"textState\":\"REMOVED\""))
                .body(
                        "mentions.outcome",
                        equalTo(
                                Stream.of(
                                                "DUPLICATE",
                                                "UPDATED",
                                                "ACCEPTED",
                                                "REJECTED",
                                                "DUPLICATE",
                                                "UPDATED")
                                        .toList()))
                .body("accepted", equalTo(1))
                .body("duplicates", equalTo(2))
                .body("updated", equalTo(2))
                .body("rejected", equalTo(1))
                .body("mentions[2].mentionId", notNullValue())
                .body("mentions[3].mentionId", nullValue())
                .body("mentions[3].faults[0].pointer", equalTo("/mentions/3/publishedAt"));
        analyst(tenant).get("/v1/mentions").then().body("items", hasSize(1));
    }

    @Test
    void a_refused_mention_names_every_field_at_fault() {
        String broken =
                """
                {"source":"","externalId":7,"publishedAt":"2026-02-01","text":"a","mood":"x",
                 "kind":"NOTE","rating":9,"author":{"followers":-1},"vendor":{"fields":{"a":{"b":1}}}}
                """;
        ValidatableResponse answer =
                send(broken, mention("1", "Ramah"), "{}", "[]", "7", "null")
                        .body("accepted", equalTo(1))
                        .body("rejected", equalTo(5));
        for (String field :
                Stream.of("externalId", "publishedAt", "mood", "kind", "vendor/fields/a")
                        .toList()) {
            answer.body("mentions[0].faults.pointer", hasItem("/mentions/0/" + field));
        }
        answer.body("mentions[0].faults.consequence", hasItem("ROW_SKIPPED"))
                .body("mentions[0].faults.code", hasItem("UNKNOWN_FIELD"));
        send(with(mention("1", "Ramah"), "\"metrics\":{\"likes\":\"3\"}"))
                .body("mentions[0].faults[0].pointer", equalTo("/mentions/0/metrics/likes"))
                .body("mentions[0].faults[0].code", equalTo("WRONG_TYPE"));
        send("{\"source\":\"mars\",\"externalId\":\"1\",\"publishedAt\":\"2026-02-01T00:00:00Z\",\"text\":\"a\",\"rating\":9}")
                .body("mentions[0].faults[0].pointer", equalTo("/mentions/0/rating"))
                .body("mentions[0].faults[0].code", equalTo("DECIMAL_MAX"));
        send("{\"source\":\"mars\",\"externalId\":\"1\",\"publishedAt\":\"2026-02-01T00:00:00Z\",\"text\":\"a\"}")
                .body("mentions[0].faults[0].pointer", equalTo("/mentions/0/source"))
                .body("mentions[0].faults[0].code", equalTo("VALUE"));
        send("{\"source\":\"x\",\"externalId\":\"1\",\"publishedAt\":\"2126-02-01T00:00:00Z\",\"text\":\"a\"}")
                .body("mentions[0].faults[0].code", equalTo("IN_FUTURE"));
    }

    @Test
    void a_mention_that_communications_enters_is_known_as_entered_by_hand() {
        for (String role : List.of("communications", "analyst")) {
            as(role, tenant)
                    .body("{\"mentions\":[" + mention(role, "Antre") + "]}")
                    .post("/v1/mentions")
                    .then()
                    .statusCode(200)
                    .body("accepted", equalTo(1));
        }
        analyst(tenant)
                .get("/v1/mentions")
                .then()
                .body(
                        "items.find { it.externalId == 'communications' }.vendor.name",
                        equalTo("manual"))
                .body("items.find { it.externalId == 'analyst' }.vendor", nullValue());
    }

    @Test
    void a_number_of_a_thousand_million_digits_is_refused() {
        for (String field :
                Stream.of(
                                "\"rating\":1e999999999",
                                "\"metrics\":{\"likes\":1e999999999}",
                                "\"collectedAt\":1e999999999",
                                "\"vendor\":{\"fields\":{\"a\":1e999999999}}")
                        .toList()) {
            send(with(mention("1", "Ramah"), field))
                    .body("mentions[0].outcome", equalTo("REJECTED"));
        }
    }

    @Test
    void a_mention_that_comes_back_after_its_removal_is_stored() {
        send(mention("1", "Ramah"));
        send(
                        with(mention("1", "Ramah"), "\"textState\":\"REMOVED\""),
                        mention("1", "Ramah"),
                        mention("2", "Antre"),
                        with(mention("2", "Antre"), "\"textState\":\"REMOVED\""))
                .body(
                        "mentions.outcome",
                        equalTo(Stream.of("UPDATED", "ACCEPTED", "ACCEPTED", "UPDATED").toList()));
        analyst(tenant)
                .get("/v1/mentions")
                .then()
                .body("items", hasSize(1))
                .body("items[0].externalId", equalTo("1"));
    }

    @Test
    void what_was_removed_is_not_brought_back_by_anything_older() {
        String removal = with(mention("1", "Ramah"), "\"textState\":\"REMOVED\"");
        send(mention("1", "Ramah"), removal);
        send(mention("1", "Ramah")).body("mentions[0].outcome", equalTo("REMOVED"));
        sendMentions(tenant, MentionLine.post("1", Instant.now(), "", "Ramah"))
                .body("accepted", equalTo(0))
                .body("duplicates", equalTo(1));
        analyst(tenant).get("/v1/mentions").then().body("items", empty());

        String later = Instant.now().plusSeconds(60).toString();
        send(with(mention("1", "Ramah"), "\"collectedAt\":\"" + later + "\""))
                .body("mentions[0].outcome", equalTo("ACCEPTED"));
    }

    @Test
    void a_mention_that_comes_after_its_removal_is_not_stored() {
        send(with(mention("1", "Ramah"), "\"textState\":\"REMOVED\""));
        send(mention("1", "Ramah"), mention("2", "Antre"))
                .body("mentions.outcome", equalTo(Stream.of("REMOVED", "ACCEPTED").toList()));
    }

    @Test
    void a_removal_by_address_takes_only_the_one_mention_of_its_source_that_has_it() {
        String address = "\"url\":\"https://contoh.id/utas\"";
        String removal =
                "{\"source\":\"%s\",%s,\"publishedAt\":\"2026-02-01T01:00:00Z\",\"textState\":\"REMOVED\"}";
        send(with(mention("1", "Ramah"), address), with(mention("2", "Antre"), address));
        send(removal.formatted("web", address), removal.formatted("x", address))
                .body("mentions.outcome", equalTo(Stream.of("DUPLICATE", "DUPLICATE").toList()));
        analyst(tenant).get("/v1/mentions").then().body("items", hasSize(2));
        send(with(mention("2", "Antre"), "\"textState\":\"REMOVED\""));
        send(removal.formatted("web", address), removal.formatted("x", address))
                .body("mentions.outcome", equalTo(Stream.of("DUPLICATE", "UPDATED").toList()));
        analyst(tenant).get("/v1/mentions").then().body("items", empty());
    }

    @Test
    void a_value_that_was_dropped_is_said() {
        send("{\"source\":\"x\",\"externalId\":\"1\",\"url\":\"ftp://a.id\",\"publishedAt\":\"2026-02-01T00:00:00Z\",\"text\":\"a\"}")
                .body("mentions[0].outcome", equalTo("ACCEPTED"))
                .body("mentions[0].faults[0].pointer", equalTo("/mentions/0/url"))
                .body("mentions[0].faults[0].consequence", equalTo("CELL_DROPPED"));
    }

    @Test
    void at_least_one_and_at_most_500_mentions_are_taken() {
        String many =
                IntStream.range(0, 501)
                        .mapToObj(i -> mention("n" + i, "Ramah"))
                        .collect(Collectors.joining(","));
        post("{\"mentions\":[" + many + "]}").statusCode(400).body("code", equalTo("INVALID"));
        post("{\"mentions\":[]}").statusCode(400);
        post("{}").statusCode(400);
        String most = many.substring(0, many.lastIndexOf(",{\"source\""));
        post("{\"mentions\":[" + most + "]}").statusCode(200).body("accepted", equalTo(500));
    }

    @Test
    void text_of_any_characters_is_kept_or_repaired() {
        send(
                        mention("1", "\\u202Ekanan ke kiri\\u202C"),
                        mention("2", "a\\u0000b"),
                        mention("3", "setengah \\ud83d"),
                        mention("4", "\uD83D\uDE20".repeat(50_000)),
                        mention("5", "a" + "\u0301".repeat(50_000)),
                        mention("6", "\uD83D\uDE20".repeat(50_001)))
                .body("accepted", equalTo(5))
                .body("mentions[0].faults", empty())
                .body("mentions[1].faults[0].code", equalTo("CONTROL_CHARACTER"))
                .body("mentions[2].faults[0].code", equalTo("ENCODING"))
                .body("mentions[5].faults[0].pointer", equalTo("/mentions/5/text"))
                .body("mentions[5].faults[0].code", equalTo("SIZE"));
    }

    @Test
    void the_same_mention_in_two_requests_at_once_is_stored_once() {
        List<CompletableFuture<Integer>> answers =
                IntStream.range(0, 6)
                        .mapToObj(_ ->
                                CompletableFuture.supplyAsync(() ->
                                        send(mention("sama", "Ramah"))
                                                .extract()
                                                .<Integer>path("accepted")))
                        .toList();
        assertThat(answers.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(1);
        analyst(tenant).get("/v1/mentions").then().body("items", hasSize(1));
    }

    @Test
    void a_repeated_key_is_refused() {
        String twice = with(mention("1", "Ramah"), "\"text\":\"b\"");
        post("{\"mentions\":[" + twice + "]}").statusCode(400).body("code", equalTo("MALFORMED"));
        analyst(tenant).get("/v1/mentions").then().body("items", empty());
    }

    @Test
    void a_repeat_with_the_same_key_gets_the_first_answer() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            keyed(key, mention("1", "Ramah"))
                    .statusCode(200)
                    .body("accepted", equalTo(1))
                    .body("duplicates", equalTo(0));
        }
        keyed(key, mention("2", "Ramah"))
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        send(mention("1", "Ramah")).body("duplicates", equalTo(1));
    }

    @Test
    void communications_and_partners_may_send_and_others_not() {
        for (String role : Stream.of("communications", "partner").toList()) {
            as(role, tenant)
                    .body("{\"mentions\":[" + mention(role, "Ramah") + "]}")
                    .post("/v1/mentions")
                    .then()
                    .statusCode(200);
        }
        as("auditor", tenant).body("{}").post("/v1/mentions").then().statusCode(403);
    }

    @Test
    void the_same_post_of_two_tenants_is_two_mentions() {
        String other = newTenant();
        send(mention("1", "Ramah"));
        as("analyst", other)
                .body("{\"mentions\":[" + mention("1", "Ramah") + "]}")
                .post("/v1/mentions")
                .then()
                .body("accepted", equalTo(1));
    }

    @Test
    void an_alert_follows_from_mentions_that_arrive() {
        String monitor = activeMonitor(tenant, "melati");
        activeRule(tenant, monitor, 3);
        send(
                IntStream.range(0, 5)
                        .mapToObj(i ->
                                with(
                                        mention("b" + i, "Melati antre", Instant.now()),
                                        "\"author\":{\"handle\":\"a"
                                                + i
                                                + "\"},\"sentiment\":{\"label\":\"NEGATIVE\"}"))
                        .toArray(String[]::new));
        analyst(tenant).get("/v1/mentions?monitorId=" + monitor).then().body("items", hasSize(5));
        eventually(() -> analyst(tenant).get("/v1/alerts").then().body("items", hasSize(1)));
    }

    private ValidatableResponse send(String... mentions) {
        return post("{\"mentions\":[" + String.join(",", mentions) + "]}").statusCode(200);
    }

    private ValidatableResponse post(String body) {
        return analyst(tenant).body(body).post("/v1/mentions").then();
    }

    private ValidatableResponse keyed(String key, String mention) {
        return analyst(tenant)
                .header("Idempotency-Key", key)
                .body("{\"mentions\":[" + mention + "]}")
                .post("/v1/mentions")
                .then();
    }

    private static String mention(String id, String text) {
        return mention(id, text, Instant.parse("2026-02-01T01:00:00Z"));
    }

    private static String mention(String id, String text, Instant at) {
        return "{\"source\":\"x\",\"externalId\":\"%s\",\"publishedAt\":\"%s\",\"text\":\"%s\"}"
                .formatted(id, at, text);
    }

    private static String with(String mention, String fields) {
        return mention.substring(0, mention.length() - 1) + "," + fields + "}";
    }
}
