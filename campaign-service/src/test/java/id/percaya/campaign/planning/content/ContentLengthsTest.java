package id.percaya.campaign.planning.content;

import static id.percaya.campaign.Requests.as;
import static id.percaya.campaign.Requests.command;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.percaya.campaign.RequestBodies.CampaignBody;
import id.percaya.campaign.RequestBodies.ContentBody;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The lengths of a content on the channels that its campaign's segments name.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ContentLengthsTest {

    private static final String TENANT = "rs-ukur";
    private static final String LONG = "Tekanan darah. ".repeat(30).strip();

    @Test
    void the_details_give_the_length_on_each_channel_of_the_plan_and_of_a_variant() {
        drafted("Cek tensi.", Map.of("BLUESKY", Map.of("text", "Cek!")))
                .body("lengths.channel", contains("X", "BLUESKY", "LINKEDIN"))
                .body("lengths[0].length.length", equalTo(10))
                .body("lengths[0].length.limit", equalTo(280))
                .body("lengths[0].length.fits", equalTo(true))
                .body("lengths[1].length.length", equalTo(4))
                .body("variantFindings.findAll { it.code == 'VARIANT_TOO_LONG' }", empty());
    }

    @Test
    void the_own_text_over_the_limit_of_a_channel_of_the_plan_is_refused_at_submission() {
        String id =
                drafted(LONG, Map.of())
                        .body("lengths[0].channel", equalTo("X"))
                        .body("lengths[0].length.fits", equalTo(false))
                        .body("lengths[1].length.fits", equalTo(true))
                        .body("variantFindings.pointer", contains("/body"))
                        .body("variantFindings[0].code", equalTo("VARIANT_TOO_LONG"))
                        .body("variantFindings[0].channel", equalTo("X"))
                        .body("variantFindings[0].limit", equalTo(280))
                        .extract()
                        .path("id");

        command(as("communications", TENANT), "/v1/contents/" + id + "/submit")
                .statusCode(409)
                .body("code", equalTo("VARIANT_TOO_LONG"));
    }

    @Test
    void a_variant_for_that_channel_makes_it_fit() {
        String id = drafted(LONG, Map.of("X", Map.of("text", "Cek tensi!"))).extract().path("id");

        command(as("communications", TENANT), "/v1/contents/" + id + "/submit").statusCode(200);
    }

    private static ValidatableResponse drafted(String body, Map<String, ?> variants) {
        ObjectNode content = TolerantJson.mapper().valueToTree(ContentBody.of(campaign()));
        content.put("body", body).set("variants", TolerantJson.mapper().valueToTree(variants));
        return as("communications", TENANT)
                .body(content)
                .post("/v1/contents")
                .then()
                .statusCode(201);
    }

    private static String campaign() {
        ObjectNode campaign = TolerantJson.mapper().valueToTree(CampaignBody.of("EDUCATION"));
        campaign.set(
                "segments",
                TolerantJson.mapper()
                        .valueToTree(
                                List.of(
                                        Map.of("name", "Gen Z", "channels", List.of("X")),
                                        Map.of("name", "Lansia"),
                                        Map.of(
                                                "name",
                                                "Dokter",
                                                "channels",
                                                List.of("LINKEDIN", "X")))));
        return as("communications", TENANT)
                .body(campaign)
                .post("/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
