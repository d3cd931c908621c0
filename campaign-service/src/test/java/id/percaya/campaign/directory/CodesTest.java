package id.percaya.campaign.directory;

import static id.percaya.campaign.Requests.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import id.percaya.campaign.RequestBodies.CampaignBody;
import id.percaya.campaign.RequestBodies.ContentBody;
import id.percaya.campaign.RequestBodies.HaltBody;
import id.percaya.campaign.directory.DirectoryClient.EntryBody;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Codes of the directory in the commands of this service.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class CodesTest {

    private final DirectoryClient directory = DirectoryClient.ofNewTenant();

    @Test
    void an_empty_directory_accepts_each_code_and_marks_it_as_unchecked() {
        String campaign = id(draft());
        String content = id(write(campaign));

        shown("/v1/campaigns/" + campaign).body("uncheckedCodes", contains("melati-kemang"));
        shown("/v1/contents/" + content)
                .body(
                        "uncheckedCodes",
                        contains("blood-pressure", "dr-sinta", "hypertension", "melati-kemang"));
    }

    @Test
    void every_unknown_code_of_a_content_is_named_at_once() {
        String campaign = id(draft());
        register("procedures/blood-pressures", "Tekanan darah");
        register("practitioners/dr-santi", "dr. Santi");

        write(campaign)
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_CODE"))
                .body("violations.pointer", contains("/procedures/0", "/practitioners/0"))
                .body("violations[0].suggestions", contains("blood-pressures"))
                .body("violations[1].suggestions", contains("dr-santi"));
    }

    @Test
    void a_misspelt_facility_neither_gets_a_campaign_nor_a_halt() {
        register("facilities/melati-kemagn", "Klinik Melati Kemang");

        draft().statusCode(422).body("violations.pointer", contains("/facility"));
        halt().statusCode(422)
                .body("code", equalTo("UNKNOWN_CODE"))
                .body("violations[0].suggestions", contains("melati-kemagn"));
    }

    @Test
    void a_new_entry_counts_at_once_and_a_retired_one_is_refused() {
        register("facilities/melati-kemang", "Klinik Melati Kemang");
        String campaign = id(draft());
        shown("/v1/campaigns/" + campaign).body("$", not(hasKey("uncheckedCodes")));

        directory.retire("facilities/melati-kemang").statusCode(200);

        draft().statusCode(422).body("code", equalTo("RETIRED_CODE"));
        halt().statusCode(422).body("code", equalTo("RETIRED_CODE"));
        shown("/v1/campaigns/" + campaign).body("$", not(hasKey("uncheckedCodes")));
    }

    @Test
    void a_content_can_be_revised_though_its_procedure_was_retired_since() {
        String content = id(write(id(draft())));
        register("procedures/blood-pressure", "Tekanan darah");
        register("procedures/filler", "Filler");
        directory.retire("procedures/blood-pressure").statusCode(200);
        directory.retire("procedures/filler").statusCode(200);

        revise(content, "filler")
                .statusCode(422)
                .body("violations.pointer", contains("/procedures/0"));
        revise(content, "blood-pressure").statusCode(200);
    }

    @Test
    void a_repeated_request_is_answered_as_the_first_time_though_the_code_was_retired_since() {
        register("facilities/melati-kemang", "Klinik Melati Kemang");
        String key = UUID.randomUUID().toString();
        CampaignBody body = CampaignBody.of("EDUCATION");
        String first =
                id(sari().header("Idempotency-Key", key).body(body).post("/v1/campaigns").then());
        directory.retire("facilities/melati-kemang").statusCode(200);

        String again =
                id(sari().header("Idempotency-Key", key).body(body).post("/v1/campaigns").then());

        assertThat(again).isEqualTo(first);
    }

    private void register(String path, String name) {
        directory.register(path, EntryBody.of(name)).statusCode(200);
    }

    private ValidatableResponse draft() {
        return sari().body(CampaignBody.of("EDUCATION")).post("/v1/campaigns").then();
    }

    private ValidatableResponse write(String campaign) {
        return sari().body(ContentBody.of(campaign)).post("/v1/contents").then();
    }

    private ValidatableResponse revise(String content, String procedure) {
        return sari().header("If-Match", "*")
                .body(
                        """
                        {"kind": "ARTICLE", "title": "Lain", "body": "Lain sekali.", "procedures": ["%s"]}
                        """
                                .formatted(procedure))
                .post("/v1/contents/" + content + "/revise")
                .then();
    }

    private ValidatableResponse halt() {
        return as("crisis-lead", directory.tenant())
                .body(HaltBody.of("melati-kemang", "incident 42"))
                .post("/v1/halts")
                .then();
    }

    private ValidatableResponse shown(String path) {
        return as("auditor", directory.tenant()).get(path).then().statusCode(200);
    }

    private RequestSpecification sari() {
        return as("communications", directory.tenant());
    }

    private static String id(ValidatableResponse created) {
        return created.statusCode(201).extract().path("id");
    }
}
