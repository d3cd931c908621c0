package id.percaya.listening.intake.importing;

import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.as;
import static id.percaya.listening.Requests.eventually;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendCsv;
import static id.percaya.listening.Requests.sendMentions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.MentionLine;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ImportResourceTest {

    private static final String HEADER = "Tanggal,Judul,Tautan,Isi,Sumber,Sentimen,Suka\n";
    private static final Instant PAST = Instant.parse("2026-02-01T01:00:00Z");

    private final String tenant = newTenant();

    @Test
    void a_broken_row_is_reported_and_the_others_are_imported() {
        String id =
                sendCsv(
                                tenant,
                                HEADER
                                        + "01/02/2026 08:00,A,https://a.id/1,B,X,Negatif,3\n"
                                        + "31/02/2026,C,https://a.id/2,D,X,Positif,banyak\n"
                                        + "03/02/2026,E,https://a.id/3,F,X,,\n")
                        .statusCode(201)
                        .header("Location", notNullValue())
                        .header("ETag", startsWith("\"2."))
                        .body("state", equalTo("COMPLETED_WITH_ERRORS"))
                        .body("accepted", equalTo(2))
                        .body("rejected", equalTo(1))
                        .body("errors", hasSize(2))
                        .body("errors[0].line", equalTo(3))
                        .body("errors[0].column", equalTo("tanggal"))
                        .body("errors[0].value", equalTo("31/02/2026"))
                        .body("errors[0].rule", equalTo("DATE"))
                        .body("errors[1].column", equalTo("suka"))
                        .extract()
                        .path("id");
        analyst(tenant)
                .get("/v1/imports/" + id + "/errors?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("next", notNullValue());
        analyst(tenant).get("/v1/mentions").then().statusCode(200).body("items", hasSize(2));
    }

    @Test
    void a_mention_shows_every_canonical_field() {
        String line =
                """
                {"source":"tiktok","externalId":"7","publishedAt":"2026-02-01T01:00:00Z","text":"Bagus","author":{"handle":"@a","verified":true},"metrics":{"saves":4,"engagement":90},"rating":4,"parentExternalId":"6","place":{"country":"ID","name":"Bandung"},"textState":"SNIPPET","vendor":{"name":"Contoh","fields":{"tier":"B"}}}
                """;
        for (String file : List.of(line, line.replace("\"saves\":4", "\"saves\":5"))) {
            analyst(tenant)
                    .contentType("application/x-ndjson; charset=utf-8")
                    .header("Prefer", "wait=30")
                    .body(file)
                    .post("/v1/imports?format=NDJSON")
                    .then()
                    .statusCode(201);
        }
        analyst(tenant)
                .get("/v1/mentions")
                .then()
                .body("items", hasSize(1))
                .body("items[0].author.verified", equalTo(true))
                .body("items[0].metrics.saves", equalTo(5))
                .body("items[0].metrics.engagement", equalTo(90))
                .body("items[0].rating", equalTo(4.0f))
                .body("items[0].parentExternalId", equalTo("6"))
                .body("items[0].place.country", equalTo("ID"))
                .body("items[0].place.name", equalTo("Bandung"))
                .body("items[0].textState", equalTo("SNIPPET"))
                .body("items[0].vendor.name", equalTo("Contoh"))
                .body("items[0].vendor.fields[0].name", equalTo("tier"))
                .body("items[0].vendor.fields[0].value", equalTo("B"));
    }

    @Test
    void the_same_file_again_is_the_same_import() {
        MentionLine file = post("1", PAST, "negatif", "Antre di Melati");
        String id = sendMentions(tenant, file).statusCode(201).extract().path("id");
        sendMentions(tenant, file)
                .statusCode(200)
                .body("id", equalTo(id))
                .body("accepted", equalTo(1))
                .body("duplicates", equalTo(0));
        analyst(tenant).get("/v1/imports").then().body("items", hasSize(1));
    }

    @Test
    void a_known_mention_is_refreshed_and_never_counted_twice() {
        sendCsv(tenant, HEADER + "01/02/2026,A,https://www.a.id/1?utm_source=x,B,X,,3\n");
        sendCsv(tenant, HEADER + "01/02/2026,A,https://a.id/1/,B,X,,9\n")
                .body("accepted", equalTo(0))
                .body("updated", equalTo(1));
        sendCsv(tenant, HEADER + "01/02/2026,A,http://m.a.id/1#atas,B,X,,9\n")
                .body("duplicates", equalTo(1));
        analyst(tenant)
                .get("/v1/mentions")
                .then()
                .body("items", hasSize(1))
                .body("items[0].metrics.likes", equalTo(9))
                .body("items[0].sentiment", equalTo("UNKNOWN"));
    }

    @Test
    void comments_under_one_post_are_mentions_of_their_own() {
        sendMentions(
                        tenant,
                        comment("bsc-1", "positif"),
                        comment("bsc-2", "negatif"),
                        comment("bsc-3", "netral"))
                .statusCode(201)
                .body("accepted", equalTo(3));
        analyst(tenant)
                .get("/v1/mentions?sentiment=NEGATIVE")
                .then()
                .body("items", hasSize(1))
                .body("items[0].externalId", equalTo("bsc-2"));
    }

    @Test
    void an_older_export_that_is_sent_later_changes_nothing() {
        sendCsv(tenant, HEADER + "01/02/2026,A,https://a.id/1,B,X,Negatif,30\n");
        sendCsv(tenant, HEADER + "01/02/2026,A,https://a.id/1,B,X,Positif,9\n")
                .body("duplicates", equalTo(1));
        analyst(tenant)
                .get("/v1/mentions")
                .then()
                .body("items[0].metrics.likes", equalTo(30))
                .body("items[0].sentiment", equalTo("NEGATIVE"));
    }

    @Test
    void one_post_under_three_addresses_is_one_mention() {
        sendCsv(
                        tenant,
                        HEADER
                                + "01/02/2026,A,https://twitter.com/a/status/77?s=20,B,X,,1\n"
                                + "01/02/2026,A,https://x.com/i/web/status/77,B,X,,1\n"
                                + "01/02/2026,A,https://mobile.twitter.com/b/status/77,B,X,,1\n")
                .body("accepted", equalTo(1))
                .body("duplicates", equalTo(2));
    }

    @Test
    void a_dropped_cell_and_an_unknown_label_are_said() {
        sendCsv(
                        tenant,
                        HEADER
                                + "01/02/2026,A,https://a.id/1,B,Detik,kesal,-\n"
                                + "01/02/2026,A,https://a.id/2,B,Detik,kesal,3\n")
                .body("state", equalTo("COMPLETED"))
                .body("accepted", equalTo(2))
                .body("errors", hasSize(1))
                .body("errors[0].consequence", equalTo("CELL_DROPPED"))
                .body("unknownLabels", hasSize(2))
                .body("unknownLabels[0].column", equalTo("sentimen"))
                .body("unknownLabels[0].value", equalTo("kesal"))
                .body("unknownLabels[0].rows", equalTo(2));
    }

    @Test
    void a_repeat_within_one_file_is_a_duplicate() {
        sendMentions(tenant, post("1", PAST, "netral", "A"), post("1", PAST, "netral", "A"))
                .statusCode(201)
                .body("accepted", equalTo(1))
                .body("duplicates", equalTo(1));
    }

    @Test
    void a_file_is_accepted_at_once_and_read_in_the_background() {
        String id =
                analyst(tenant)
                        .contentType("text/csv")
                        .body(HEADER + "01/02/2026,A,https://a.id/9,B,X,Negatif,3\n")
                        .post("/v1/imports?format=PLAIN_ID")
                        .then()
                        .statusCode(anyOf(equalTo(202), equalTo(201)))
                        .header("Location", notNullValue())
                        .extract()
                        .path("id");
        eventually(() ->
                analyst(tenant)
                        .get("/v1/imports/" + id)
                        .then()
                        .body("state", equalTo("COMPLETED"))
                        .body("rows", equalTo(1)));
    }

    @Test
    void gzip_is_unpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            String row = "01/02/2026,A,https://a.id/1,B,X,Negatif,3\n";
            out.write((HEADER + row).getBytes(StandardCharsets.UTF_8));
        }
        analyst(tenant)
                .contentType("text/csv")
                .header("Prefer", "wait=30")
                .body(packed.toByteArray())
                .post("/v1/imports?format=PLAIN_ID")
                .then()
                .statusCode(201)
                .body("accepted", equalTo(1));
    }

    @Test
    void an_unknown_charset_is_refused() {
        analyst(tenant)
                .contentType("text/csv; charset=klingon")
                .body("a".getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports?format=PLAIN_ID")
                .then()
                .statusCode(415)
                .body("code", equalTo("CHARSET_UNKNOWN"));
    }

    @Test
    void a_document_that_its_source_deleted_goes() {
        sendMeltwater("{\"id\":\"1\",\"timestamp\":1748272125000,\"content\":{\"text\":\"Isi\"}}")
                .body("accepted", equalTo(1));
        sendMeltwater("{\"id\":\"1\",\"delete\":true},{\"id\":\"2\",\"delete\":true}")
                .body("updated", equalTo(1))
                .body("duplicates", equalTo(1));
        sendMeltwater(
                        "{\"id\":\"1\",\"timestamp\":1748272125000,\"content\":{\"text\":\"Isi lama\"}}")
                .body("accepted", equalTo(0))
                .body("duplicates", equalTo(1));
        analyst(tenant).get("/v1/mentions").then().body("items", empty());
    }

    @Test
    void a_row_that_comes_back_after_its_removal_is_stored() {
        String row =
                """
                {"source":"x","externalId":"%s","publishedAt":"2026-02-01T01:00:00Z","text":"Bagus","textState":"%s"}
                """;
        analyst(tenant)
                .contentType("application/x-ndjson; charset=utf-8")
                .header("Prefer", "wait=30")
                .body(
                        row.formatted("1", "FULL")
                                + row.formatted("1", "REMOVED")
                                + row.formatted("1", "FULL")
                                + row.formatted("2", "FULL")
                                + row.formatted("2", "REMOVED"))
                .post("/v1/imports?format=NDJSON")
                .then()
                .statusCode(201)
                .body("accepted", equalTo(3))
                .body("updated", equalTo(2));
        analyst(tenant)
                .get("/v1/mentions")
                .then()
                .body("items", hasSize(1))
                .body("items[0].externalId", equalTo("1"));
    }

    private ValidatableResponse sendMeltwater(String documents) {
        return analyst(tenant)
                .contentType("application/x-ndjson")
                .header("Prefer", "wait=30")
                .body("{\"documents\":[" + documents + "]}")
                .post("/v1/imports?format=MELTWATER_JSON")
                .then()
                .statusCode(201);
    }

    @Test
    void an_answer_of_mention_is_imported_and_another_is_refused() {
        sendMention(
                        """
                        {"mentions":[{"id":"1","title":"Antre","published_at":"2026-11-14T17:16:27.1+00:00",
                          "original_url":"https://berita.example/1","source_type":"papan bunga","tone":9},
                         {"id":"2","title":"Iklan","published_at":"2026-11-14T17:16:27.1+00:00","folder":"spam"}],
                         "_links":{}}
                        """)
                .statusCode(201)
                .body("accepted", equalTo(1))
                .body("rejected", equalTo(1))
                .body("errors.column", hasItem("folder"))
                .body("unknownLabels.column", containsInAnyOrder("source_type", "tone"));
        sendMention("{\"alerts\":[{\"id\":\"1\"}]}").statusCode(422);
    }

    private ValidatableResponse sendMention(String document) {
        return analyst(tenant)
                .contentType("application/x-ndjson")
                .header("Prefer", "wait=30")
                .body(document)
                .post("/v1/imports?format=MENTION_JSON")
                .then();
    }

    @Test
    void many_rows_are_read_in_several_transactions() {
        Stream<MentionLine> lines =
                IntStream.range(0, 450).mapToObj(i -> post("m" + i, PAST, "netral", "Antre"));
        sendMentions(tenant, lines)
                .statusCode(201)
                .body("state", equalTo("COMPLETED"))
                .body("accepted", equalTo(450));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK\3\4", "Date,URL\n1,2\n", "{\"a\":1}\n"})
    void a_file_in_another_format_is_rejected_and_listed(String body) {
        sendCsv(tenant, body)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", notNullValue());
        Response listed = analyst(tenant).get("/v1/imports");
        listed.then().body("items[0].state", equalTo("REJECTED"));
        assertThat(Instant.parse(listed.path("items[0].endedAt")))
                .isAfterOrEqualTo(listed.<String>path("items[0].receivedAt"));
        analyst(tenant).get("/v1/mentions").then().body("items", empty());
    }

    @Test
    void a_file_may_be_larger_than_any_other_body() {
        String filler = "x".repeat(90_000);
        Stream<MentionLine> lines =
                IntStream.range(0, 30).mapToObj(i -> post("l" + i, PAST, "netral", filler));
        sendMentions(tenant, lines).statusCode(201).body("accepted", equalTo(30));
    }

    @Test
    void personal_data_in_a_broken_value_is_masked() {
        sendCsv(tenant, HEADER + "pasien@contoh.id 3174091201900001,A,https://a.id/1,B,X,,\n")
                .body("errors[0].value", equalTo("…@… …"));
    }

    @Test
    void an_unknown_format_or_type_is_refused() {
        analyst(tenant)
                .contentType("text/csv")
                .body("a")
                .post("/v1/imports?format=XLSX")
                .then()
                .statusCode(400);
        analyst(tenant)
                .contentType("text/csv")
                .body("a")
                .post("/v1/imports")
                .then()
                .statusCode(400);
        analyst(tenant)
                .contentType("text/plain")
                .body("{}")
                .post("/v1/imports?format=NDJSON")
                .then()
                .statusCode(415);
    }

    @Test
    void only_an_analyst_imports() {
        as("auditor", tenant)
                .contentType("text/csv")
                .body(HEADER)
                .post("/v1/imports?format=PLAIN_ID")
                .then()
                .statusCode(403);
    }

    private static MentionLine comment(String id, String sentiment) {
        return new MentionLine(
                "instagram",
                id,
                "https://www.instagram.com/p/CONTOH1/",
                PAST.toString(),
                null,
                "Komentar " + id,
                null,
                new MentionLine.Sentiment(sentiment));
    }

    @Test
    void another_tenant_sees_nothing_of_it() {
        String id = sendMentions(tenant, post("1", PAST, "netral", "A")).extract().path("id");
        String other = newTenant();
        for (String path : new String[] {"", "/errors", "/history"}) {
            analyst(other)
                    .get("/v1/imports/" + id + path)
                    .then()
                    .statusCode(404)
                    .body("code", containsString("NOT_FOUND"));
        }
        analyst(other).get("/v1/mentions").then().body("items", empty());
        sendMentions(other, post("1", PAST, "netral", "A"))
                .statusCode(201)
                .body("accepted", equalTo(1));
    }
}
