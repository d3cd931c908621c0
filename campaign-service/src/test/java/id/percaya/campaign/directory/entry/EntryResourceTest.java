package id.percaya.campaign.directory.entry;

import static id.percaya.campaign.Requests.as;
import static id.percaya.campaign.Requests.created;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import id.percaya.campaign.RequestBodies.CampaignBody;
import id.percaya.campaign.directory.DirectoryClient;
import id.percaya.campaign.directory.DirectoryClient.EntryBody;
import id.percaya.kit.testing.Listing;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class EntryResourceTest {

    private final DirectoryClient directory = DirectoryClient.ofNewTenant();

    @Test
    void a_facility_is_registered_revised_and_retired() {
        EntryBody clinic =
                new EntryBody(
                        "Klinik Melati",
                        List.of("melati kmg"),
                        "Jalan Kemang Raya 1",
                        "Asia/Jakarta",
                        null);
        ValidatableResponse made = directory.register("facilities/melati-kemang", clinic);
        made.statusCode(200)
                .header("ETag", startsWith("\"1."))
                .header("Cache-Control", equalTo("no-store"))
                .body("kind", equalTo("FACILITY"))
                .body("code", equalTo("melati-kemang"))
                .body("status", equalTo("ACTIVE"))
                .body("synonyms", contains("melati kmg"))
                .body("zone", equalTo("Asia/Jakarta"))
                .body("$", not(hasKey("profession")));

        String etag = made.extract().header("ETag");
        EntryBody renamed = EntryBody.of("Klinik Melati Kemang");
        directory
                .put("facilities/melati-kemang", etag, renamed)
                .statusCode(200)
                .body("version", equalTo(2))
                .body("name", equalTo("Klinik Melati Kemang"))
                .body("synonyms", empty())
                .body("$", not(hasKey("address")));

        directory.retire("facilities/melati-kemang").statusCode(200);
        directory
                .get("facilities/melati-kemang")
                .body("status", equalTo("RETIRED"))
                .body("code", equalTo("melati-kemang"));
        directory
                .get("facilities/melati-kemang/history")
                .statusCode(200)
                .body(
                        "items.event",
                        contains("entry-registered", "entry-revised", "entry-retired"));
    }

    @Test
    void a_campaign_goes_on_after_its_facility_is_renamed_and_retired() {
        directory.register("facilities/melati-kemang", EntryBody.of("Klinik Melati"));
        String campaign =
                created(
                        as("communications", directory.tenant()),
                        "/v1/campaigns",
                        CampaignBody.of("EDUCATION"));
        directory.put("facilities/melati-kemang", "*", EntryBody.of("Melati Kemang"));
        directory.retire("facilities/melati-kemang").statusCode(200);

        as("communications", directory.tenant())
                .body("{}")
                .post("/v1/campaigns/" + campaign + "/submit")
                .then()
                .statusCode(200)
                .body("facility", equalTo("melati-kemang"));
    }

    @Test
    void a_retired_entry_is_active_again_once_it_is_registered_again() {
        directory.register("topics/antrean", EntryBody.of("Antrean")).statusCode(200);
        String etag = directory.retire("topics/antrean").extract().header("ETag");
        directory
                .put("topics/antrean", etag, EntryBody.of("Antrean"))
                .statusCode(200)
                .body("status", equalTo("ACTIVE"));
    }

    @Test
    void an_edit_needs_the_version_that_it_replaces() {
        EntryBody body = EntryBody.of("Botoks");
        directory
                .put("procedures/botox", null, body)
                .statusCode(428)
                .body("code", equalTo("IF_MATCH_REQUIRED"));
        String etag = directory.register("procedures/botox", body).extract().header("ETag");
        directory.register("procedures/botox", EntryBody.of("Lain")).statusCode(412);
        directory.put("procedures/botox", etag, body).statusCode(200).header("ETag", equalTo(etag));
    }

    @Test
    void two_equal_synonyms_of_one_entry_are_refused_with_every_other_fault() {
        EntryBody body =
                new EntryBody(
                        "Botoks",
                        List.of("botox", "BOTOX", "bo\uff54ox", "botoks"),
                        "Jalan Kemang",
                        "Asia/Jakartah",
                        "Dokter");
        directory
                .register("procedures/botox", body)
                .statusCode(422)
                .body(
                        "violations.pointer",
                        contains(
                                "/synonyms/1",
                                "/synonyms/2",
                                "/synonyms/3",
                                "/address",
                                "/zone",
                                "/profession",
                                "/zone"))
                .body(
                        "violations.code",
                        contains(
                                "REPEATED_NAME",
                                "REPEATED_NAME",
                                "REPEATED_NAME",
                                "NOT_OF_THIS_KIND",
                                "NOT_OF_THIS_KIND",
                                "NOT_OF_THIS_KIND",
                                "UNKNOWN_ZONE"));
        directory.get("procedures/botox").statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lipo", "LIPO", "\uff4c\uff49\uff50\uff4f", "Sedot Lemak"})
    void a_synonym_of_another_entry_is_refused_until_that_one_is_retired(String synonym) {
        directory.register("procedures/liposuction", EntryBody.of("Sedot lemak", "lipo"));
        EntryBody filler = EntryBody.of("Filler", "suntik", synonym);
        directory
                .register("procedures/filler", filler)
                .statusCode(422)
                .body("code", equalTo("NAME_TAKEN"))
                .body("violations.pointer", contains("/synonyms/1"))
                .body(
                        "violations.message",
                        contains("is a name or a synonym of liposuction; choose another word"));

        directory.retire("procedures/liposuction").statusCode(200);
        directory.register("procedures/filler", filler).statusCode(200);
    }

    @Test
    void another_kind_and_another_tenant_may_use_the_same_words() {
        DirectoryClient other = DirectoryClient.ofNewTenant();
        EntryBody body = EntryBody.of("Melati", "jasmine");
        directory.register("topics/melati", body).statusCode(200);
        directory.register("facilities/melati", body).statusCode(200);
        other.get("topics/melati").statusCode(404);
        other.get("topics").body("items", empty());
        other.retire("topics/melati").statusCode(404);
        other.register("topics/melati", body).statusCode(200);
        other.retire("topics/melati").statusCode(200);
        directory.get("topics/melati").body("status", equalTo("ACTIVE"));
    }

    @Test
    void of_many_who_take_the_same_synonym_at_once_one_succeeds() {
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> entries =
                    IntStream.range(0, 8)
                            .mapToObj(i ->
                                    threads.submit(() ->
                                            directory
                                                    .register(
                                                            "procedures/p" + i,
                                                            EntryBody.of("P " + i, "sama"))
                                                    .extract()
                                                    .statusCode()))
                            .toList();
            entries.forEach(entry -> statuses.add(outcome(entry)));
        }
        assertThat(statuses).containsOnly(200, 422).containsOnlyOnce(200);
    }

    @Test
    void a_list_is_by_name_and_filters_by_status_and_text() {
        directory.register("topics/c", EntryBody.of("Antrean", "waktu tunggu"));
        directory.register("topics/a", EntryBody.of("Keselamatan"));
        directory.register("topics/b", EntryBody.of("Antrean"));
        directory.retire("topics/a");
        assertThat(codes("")).containsExactly("b", "c", "a");
        assertThat(codes("?status=ACTIVE")).containsExactly("b", "c");
        assertThat(codes("?status=RETIRED&status=UNREVIEWED")).containsExactly("a");
        assertThat(codes("?q=WAKTU")).containsExactly("c");
        assertThat(codes("?q=keselamat%C3%A1n")).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hospitals", "FACILITY", "facility"})
    void an_unknown_kind_is_not_found(String kind) {
        directory.get(kind).statusCode(404).body("code", equalTo("NOT_FOUND"));
        directory.register(kind + "/melati", EntryBody.of("Melati")).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Melati", "-melati", "melati_1"})
    void a_code_of_another_form_is_refused(String code) {
        directory.register("topics/" + code, EntryBody.of("Melati")).statusCode(400);
    }

    @Test
    void unknown_parameters_and_fields_are_refused() {
        directory
                .get("topics?colour=red&status=GONE")
                .statusCode(400)
                .body("violations.pointer", contains("colour", "status"));
        directory
                .admin()
                .header("If-Match", "\"0\"")
                .body("{\"name\": \"A\", \"kind\": \"TOPIC\"}")
                .put("/v1/directory/topics/a")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/kind"));
    }

    @Test
    void every_role_but_a_partner_reads() {
        as("partner", directory.tenant()).get("/v1/directory/topics").then().statusCode(403);
        as("analyst", directory.tenant()).get("/v1/directory/topics").then().statusCode(200);
        as("analyst", directory.tenant())
                .header("If-Match", "\"0\"")
                .body(EntryBody.of("A"))
                .put("/v1/directory/topics/a")
                .then()
                .statusCode(403);
    }

    private List<String> codes(String query) {
        return new Listing(() -> as("auditor", directory.tenant()), "code")
                .of("/v1/directory/topics" + query);
    }

    private static int outcome(Future<Integer> entry) {
        try {
            return entry.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }
}
