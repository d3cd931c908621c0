package id.percaya.kit.rest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class EndpointTest {

    private static final String BED = "{\"ward\":\"melati\"}";

    private static RequestSpecification as(String role, String tenant) {
        return given().auth().oauth2(Tokens.of(role, tenant)).contentType("application/json");
    }

    private static RequestSpecification nurse() {
        return as("communications", "klinik-melati");
    }

    private static String made() {
        return nurse().body(BED).post("/v1/beds").then().statusCode(201).extract().path("id");
    }

    @Nested
    class A_body {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{",
                    "[]",
                    "{\"ward\":\"a\",\"colour\":\"red\"}",
                    "{\"ward\":\"a\",\"ward\":\"b\"}",
                    "{\"ward\":\"a\"} {}",
                    "{\"ward\":7}",
                    "{\"ward\":true}",
                    "{\"ward\":\"a\",\"places\":\"7\"}",
                    "{\"ward\":\"a\",\"places\":7.5}",
                    "{\"ward\":\"a\",\"at\":1700000000}",
                    "{\"ward\":\"a\",\"at\":\"+1000000000-12-31T23:59:59Z\"}",
                    "{\"ward\":\"a\",\"at\":\"0000-01-01T00:00:00Z\"}",
                    "{\"ward\":\"a\\u0000b\"}",
                    "{\"ward\":\"a\\u202eb\"}",
                    "{\"ward\":\"a\\ud800b\"}",
                    "{\"ward\":\"\"}",
                    "{}"
                })
        void that_is_not_as_documented_is_refused(String body) {
            nurse().body(body)
                    .post("/v1/beds")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("code", notNullValue())
                    .body("type", notNullValue())
                    .body("instance", equalTo("/v1/beds"));
        }

        @Test
        void that_is_wrong_is_told_where() {
            nurse().body("{\"ward\":\"a\",\"colour\":\"red\"}")
                    .post("/v1/beds")
                    .then()
                    .body("violations[0].pointer", equalTo("/colour"))
                    .body("violations[0].code", equalTo("UNKNOWN_FIELD"));
            nurse().body("{\"ward\":\"\"}")
                    .post("/v1/beds")
                    .then()
                    .body("violations[0].pointer", equalTo("/ward"))
                    .body("violations[0].code", equalTo("SIZE"));
        }

        @Test
        void of_two_mebibytes_is_refused() {
            nurse().body("{\"ward\":\"" + "a".repeat(2 * 1024 * 1024) + "\"}")
                    .post("/v1/beds")
                    .then()
                    .statusCode(413)
                    .contentType("application/problem+json");
        }

        @ParameterizedTest
        @CsvSource({
            "text/plain, /v1/beds",
            "text/plain, /v1/beds/search",
            "application/xml, /v1/beds",
            "x, /v1/beds",
            "///, /v1/beds/search"
        })
        void of_another_type_is_refused(String type, String path) {
            nurse().header("Content-Type", type)
                    .body("melati".getBytes(UTF_8))
                    .post(path)
                    .then()
                    .statusCode(415)
                    .contentType("application/problem+json");
        }

        @ParameterizedTest
        @ValueSource(strings = {"gzip", "br", "deflate"})
        void that_is_encoded_is_refused(String encoding) {
            nurse().header("Content-Encoding", encoding)
                    .body(BED)
                    .post("/v1/beds")
                    .then()
                    .statusCode(415)
                    .header("Accept-Encoding", equalTo("identity"))
                    .body("code", equalTo("CONTENT_ENCODING_UNSUPPORTED"));
        }
    }

    @Nested
    class A_token {

        @Test
        void must_be_there() {
            given().get("/v1/beds")
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", notNullValue())
                    .body("code", equalTo("UNAUTHORIZED"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"..", "a.b", "a.b.c", "a.b.c.d", "%"})
        void that_is_malformed_is_refused(String token) {
            given().header("Authorization", "Bearer " + token)
                    .get("/v1/beds")
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", notNullValue());
        }

        @Test
        void sent_twice_is_refused() {
            given().header(
                            "Authorization",
                            "Bearer " + Tokens.of("communications", "klinik-melati"))
                    .header("Authorization", "Bearer " + Tokens.of("communications", "rs-harapan"))
                    .get("/v1/beds")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("code", equalTo("AUTHORIZATION_REPEATED"));
        }

        @Test
        void of_another_role_is_refused() {
            as("analyst", "klinik-melati").get("/v1/beds").then().statusCode(403);
        }

        @Test
        void without_a_tenant_is_refused() {
            given().auth()
                    .oauth2(Tokens.withoutTenant("communications"))
                    .get("/v1/beds")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("FORBIDDEN"));
        }

        @Test
        void of_another_tenant_finds_nothing() {
            String bed = made();
            RequestSpecification other = as("communications", "rs-harapan");
            Response theirs = other.get("/v1/beds/" + bed);
            Response nobodys = other.get("/v1/beds/" + UUID.randomUUID());
            assertThat(theirs.statusCode()).isEqualTo(404);
            assertThat(withoutPath(theirs)).isEqualTo(withoutPath(nobodys));
            other.post("/v1/beds/" + bed + "/take").then().statusCode(404);
            other.get("/v1/beds/" + bed + "/history").then().statusCode(404);
            other.get("/v1/beds?limit=200").then().body("items.id", not(hasItem(bed)));
        }

        private String withoutPath(Response response) {
            return response.asString().replaceAll("\"(instance|traceId)\":\"[^\"]*\"", "");
        }
    }

    @Nested
    class A_version {

        @Test
        void is_part_of_the_etag_which_saves_an_answer() {
            String bed = made();
            String etag = nurse().get("/v1/beds/" + bed).then().extract().header("ETag");
            assertThat(etag).matches("\"1\\.[0-9a-f]{16}\"");
            for (String known :
                    List.of(etag, "W/" + etag, "\"x\", " + etag, "*", " , " + etag + " ,")) {
                nurse().header("If-None-Match", known)
                        .get("/v1/beds/" + bed)
                        .then()
                        .statusCode(304)
                        .header("ETag", equalTo(etag));
            }
            for (String other : List.of("\"1\"", "\"1.0000000000000000\"", "\"x\"")) {
                nurse().header("If-None-Match", other)
                        .get("/v1/beds/" + bed)
                        .then()
                        .statusCode(200);
            }
            nurse().header("If-None-Match", "*")
                    .get("/v1/beds/" + UUID.randomUUID())
                    .then()
                    .statusCode(404);
        }

        @Test
        void that_is_the_same_has_another_etag_once_the_body_is_another() {
            String place = "/v1/beds/" + made() + "/place";
            String before = nurse().get(place).header("ETag");
            nurse().header("If-None-Match", before).get(place).then().statusCode(304);
            made();
            nurse().header("If-None-Match", before)
                    .get(place)
                    .then()
                    .statusCode(200)
                    .header("ETag", startsWith("\"1."));
        }

        @Test
        void in_an_etag_of_a_command_is_that_of_the_read() {
            Response made = nurse().body(BED).post("/v1/beds");
            Response read = nurse().get("/v1/beds/" + made.path("id"));
            assertThat(read.header("ETag")).isEqualTo(made.header("ETag"));
            assertThat(read.contentType()).startsWith("application/json");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\"1\"",
                    "\"1.0123456789abcdef\"",
                    "\"7\", \"1\"",
                    "\"a,b\",\"1\" ,",
                    "W/\"7\", \"1\"",
                    "*"
                })
        void matches_if_any_of_a_list_is_it(String ifMatch) {
            nurse().header("If-Match", ifMatch)
                    .post("/v1/beds/" + made() + "/take")
                    .then()
                    .statusCode(200);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\"7\"",
                    "\"01\"",
                    "\"1.\"",
                    "\"1.x\"",
                    "\"one\"",
                    "\"\"",
                    "W/\"1\"",
                    "W/\"1.0123456789abcdef\"",
                    "\"2\", \"3\"",
                    "\"99999999999999\""
                })
        void that_is_not_named_strongly_is_stale(String ifMatch) {
            nurse().header("If-Match", ifMatch)
                    .post("/v1/beds/" + made() + "/take")
                    .then()
                    .statusCode(412)
                    .body("code", equalTo("STALE_VERSION"));
        }

        @Test
        void that_is_stale_is_refused() {
            String bed = made();
            nurse().header("If-Match", "\"7\"")
                    .post("/v1/beds/" + bed + "/take")
                    .then()
                    .statusCode(412)
                    .body("code", equalTo("STALE_VERSION"));
            nurse().header("If-Match", "\"1\"")
                    .post("/v1/beds/" + bed + "/take")
                    .then()
                    .statusCode(200)
                    .header("ETag", startsWith("\"2."));
        }

        @Test
        void is_required_where_an_edit_replaces() {
            String retake = "/v1/beds/" + made() + "/retake";
            nurse().post(retake).then().statusCode(428).body("code", equalTo("IF_MATCH_REQUIRED"));
            nurse().header("If-Match", "\"1\"").post(retake).then().statusCode(200);
            as("analyst", "klinik-melati").post(retake).then().statusCode(403);
        }

        @ParameterizedTest
        @ValueSource(strings = {"three", "1", "\"1", "\"1\" \"2\"", "*, \"1\"", "w/\"1\"", ","})
        void that_is_malformed_is_refused(String tag) {
            String bed = "/v1/beds/" + made();
            nurse().header("If-Match", tag)
                    .post(bed + "/take")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("IF_MATCH_INVALID"));
            nurse().header("If-None-Match", tag)
                    .get(bed)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("IF_NONE_MATCH_INVALID"));
        }

        @Test
        void is_the_new_one_even_where_the_command_read_the_old() {
            String bed = made();
            nurse().post("/v1/beds/" + bed + "/take-if-free")
                    .then()
                    .statusCode(200)
                    .header("ETag", startsWith("\"2."))
                    .body("taken", equalTo(true));
        }
    }

    @Nested
    class An_idempotency_key {

        private final String key = UUID.randomUUID().toString();

        @Test
        void gives_the_same_answer_again() {
            Response first = nurse().header("Idempotency-Key", key).body(BED).post("/v1/beds");
            Response again =
                    nurse().header("Idempotency-Key", "\"" + key + "\"").body(BED).post("/v1/beds");
            assertThat(first.statusCode()).isEqualTo(201);
            assertThat(again.asString()).isEqualTo(first.asString());
            assertThat(again.header("Location")).isEqualTo(first.header("Location"));
            assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        }

        @Test
        void with_another_body_is_refused() {
            nurse().header("Idempotency-Key", key).body(BED).post("/v1/beds");
            nurse().header("Idempotency-Key", key)
                    .body("{\"ward\":\"anggrek\"}")
                    .post("/v1/beds")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        }

        @Test
        void sent_twice_is_refused() {
            nurse().header("Idempotency-Key", key)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(BED)
                    .post("/v1/beds")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("IDEMPOTENCY_KEY_INVALID"));
        }

        @Test
        void keeps_a_refusal_too() {
            String bed = made();
            nurse().post("/v1/beds/" + bed + "/take");
            Response first =
                    nurse().header("Idempotency-Key", key).post("/v1/beds/" + bed + "/take");
            Response again =
                    nurse().header("Idempotency-Key", key).post("/v1/beds/" + bed + "/take");
            assertThat(first.statusCode()).isEqualTo(409);
            assertThat(first.path("code").toString()).isEqualTo("TAKEN_ALREADY");
            assertThat(again.asString()).isEqualTo(first.asString());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/v1/beds/",
                    "//v1/beds",
                    "/v1//beds",
                    "/v1/b%65ds",
                    "/v1/./beds",
                    "/v1/x/../beds",
                    "/v1/beds;x=1",
                    "/v1%2Fbeds"
                })
        void is_not_evaded_by_another_spelling_of_the_path(String path) throws Exception {
            assertThat(posted("/v1/beds").statusCode()).isEqualTo(201);
            HttpResponse<String> evading = posted(path);
            assertThat(evading.statusCode()).isEqualTo(404);
            assertThat(evading.headers().firstValue("Content-Type"))
                    .contains("application/problem+json");
        }

        /// REST Assured would normalise the path.
        private HttpResponse<String> posted(String path) throws Exception {
            String address = RestAssured.baseURI + ":" + RestAssured.port + path;
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(address))
                            .header(
                                    "Authorization",
                                    "Bearer " + Tokens.of("communications", "klinik-melati"))
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", key)
                            .POST(BodyPublishers.ofString(BED))
                            .build();
            try (HttpClient http = HttpClient.newBuilder().version(Version.HTTP_1_1).build()) {
                return http.send(request, BodyHandlers.ofString());
            }
        }

        @Test
        void of_another_tenant_is_another_key() {
            String mine =
                    nurse().header("Idempotency-Key", key).body(BED).post("/v1/beds").path("id");
            String theirs =
                    as("communications", "rs-harapan")
                            .header("Idempotency-Key", key)
                            .body(BED)
                            .post("/v1/beds")
                            .path("id");
            assertThat(theirs).isNotEqualTo(mine);
        }

        @Test
        void sent_by_many_at_once_has_one_effect() throws Exception {
            List<Callable<Response>> asks = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                asks.add(() -> nurse().header("Idempotency-Key", key).body(BED).post("/v1/beds"));
            }
            List<String> ids = new ArrayList<>();
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (Future<Response> answer : threads.invokeAll(asks)) {
                    assertThat(answer.get().statusCode()).isIn(201, 409);
                    if (answer.get().statusCode() == 409) {
                        assertThat(answer.get().header("Retry-After")).isNotNull();
                    }
                    if (answer.get().statusCode() == 201) {
                        ids.add(answer.get().path("id"));
                    }
                }
            }
            assertThat(ids).isNotEmpty();
            assertThat(ids.stream().distinct()).hasSize(1);
        }
    }

    @Nested
    class A_race {

        @Test
        void for_one_bed_has_one_winner() throws Exception {
            String bed = made();
            List<Callable<Integer>> asks = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                asks.add(() -> nurse().post("/v1/beds/" + bed + "/take").statusCode());
            }
            List<Integer> statuses = new ArrayList<>();
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (Future<Integer> status : threads.invokeAll(asks)) {
                    statuses.add(status.get());
                }
            }
            assertThat(statuses).containsOnly(200, 409).containsOnlyOnce(200);
        }
    }

    @Nested
    class A_list {

        @Test
        void goes_on_where_it_stopped() {
            String first = made();
            String second = made();
            List<String> seen = new ArrayList<>();
            String next = null;
            do {
                RequestSpecification request = nurse().queryParam("limit", 1);
                if (next != null) {
                    request.queryParam("cursor", next);
                }
                Response page = request.get("/v1/beds");
                seen.addAll(page.jsonPath().getList("items.id", String.class));
                next = page.path("next");
            } while (next != null);
            assertThat(seen).contains(first, second).doesNotHaveDuplicates();
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "-1", "201", "x"})
        void of_an_odd_length_is_refused(String limit) {
            nurse().queryParam("limit", limit).get("/v1/beds").then().statusCode(400);
        }

        @Test
        void refuses_a_cursor_of_another_tenant() {
            made();
            made();
            String next = nurse().queryParam("limit", 1).get("/v1/beds").path("next");
            as("communications", "rs-harapan")
                    .queryParam("cursor", next)
                    .get("/v1/beds")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("CURSOR_INVALID"));
            nurse().queryParam("cursor", "AAAA" + next).get("/v1/beds").then().statusCode(400);
        }
    }

    @Test
    void history_tells_what_happened_when_and_by_whom() {
        String bed = made();
        nurse().post("/v1/beds/" + bed + "/take");
        nurse().get("/v1/beds/" + bed + "/history")
                .then()
                .statusCode(200)
                .body("items.event", equalTo(List.of("bed-made", "bed-taken")))
                .body("items[0].what.ward", equalTo("melati"))
                .body("items[0].by", notNullValue())
                .body("items[0].causation", nullValue());
    }

    @Test
    void what_is_not_there_is_not_found() {
        nurse().get("/v1/nowhere").then().statusCode(404).contentType("application/problem+json");
        nurse().post("/v1/beds/" + UUID.randomUUID() + "/take").then().statusCode(404);
    }

    @Test
    void an_id_that_is_no_uuid_is_refused() {
        for (String id : List.of("no-uuid", "1-1-1-1-1")) {
            nurse().get("/v1/beds/" + id)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("NOT_A_UUID"))
                    .body("violations.pointer", equalTo(List.of("id")));
        }
    }

    @Test
    void another_method_is_told_which_there_are() {
        nurse().delete("/v1/beds/" + UUID.randomUUID())
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .header("Allow", notNullValue());
    }

    @Test
    void the_documentation_tells_what_is_refused_everywhere() {
        given().get("/openapi?format=json")
                .then()
                .statusCode(200)
                .body("openapi", equalTo("3.1.0"))
                .body("components.schemas.Problem.required", hasItem("code"))
                .body("paths.'/v1/beds'.post.responses.'409'", notNullValue())
                .body("paths.'/v1/beds'.post.parameters.name", hasItem("Idempotency-Key"))
                .body("paths.'/v1/beds/{id}/take'.post.parameters.name", hasItem("If-Match"))
                .body("paths.'/v1/beds'.get.responses.default", notNullValue());
    }
}
