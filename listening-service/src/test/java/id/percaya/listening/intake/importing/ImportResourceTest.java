package id.percaya.listening.intake.importing;

import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.as;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendCsv;
import static id.percaya.listening.Requests.sendMentions;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.MentionLine;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    void a_repeat_within_one_file_is_a_duplicate() {
        sendMentions(tenant, post("1", PAST, "netral", "A"), post("1", PAST, "netral", "A"))
                .statusCode(201)
                .body("accepted", equalTo(1))
                .body("duplicates", equalTo(1));
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
        analyst(tenant).get("/v1/imports").then().body("items[0].state", equalTo("REJECTED"));
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
        analyst(tenant).body("{}").post("/v1/imports?format=NDJSON").then().statusCode(415);
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
