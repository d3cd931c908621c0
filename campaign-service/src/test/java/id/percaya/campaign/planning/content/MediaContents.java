package id.percaya.campaign.planning.content;

import static id.percaya.campaign.Requests.as;
import static id.percaya.campaign.Requests.command;
import static id.percaya.campaign.Requests.created;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.percaya.campaign.RequestBodies.AccountBody;
import id.percaya.campaign.RequestBodies.CampaignBody;
import id.percaya.campaign.RequestBodies.ContentBody;
import id.percaya.kit.json.TolerantJson;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Requests about contents that show media.
final class MediaContents {

    private MediaContents() {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ShowsBody(
            String people,
            @Nullable List<UUID> subjects,
            @Nullable List<String> practitioners,
            @Nullable Boolean publicPlace) {

        static final ShowsBody NOBODY = new ShowsBody("NONE", null, null, null);
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MediumBody(
            UUID mediaId, @Nullable String altText, @Nullable UUID subtitles, ShowsBody shows) {

        static MediumBody of(UUID id) {
            return new MediumBody(id, "Alat ukur tensi", null, ShowsBody.NOBODY);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VariantBody(
            @Nullable List<UUID> order, @Nullable UUID cover, @Nullable String disclosure) {}

    record AffirmingBody(
            String step, String verdict, String contentSha256, List<UUID> affirmedMedia) {}

    static String approved(String tenant, MediumBody... media) {
        List<UUID> all = Stream.of(media).map(MediumBody::mediaId).toList();
        return approved(tenant, body(tenant, Map.of(), media), all);
    }

    static String approved(String tenant, ObjectNode content, List<UUID> media) {
        String id =
                at(tenant, "communications")
                        .body(content)
                        .post("/v1/contents")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        String sha256 = submitted(tenant, id);
        for (String step : List.of("MEDICAL", "LEGAL")) {
            review(tenant, id, new AffirmingBody(step, "APPROVE", sha256, media)).statusCode(200);
        }
        return id;
    }

    static String submitted(String tenant, String id) {
        return command(at(tenant, "communications"), "/v1/contents/" + id + "/submit")
                .statusCode(200)
                .extract()
                .path("contentSha256");
    }

    static ValidatableResponse review(String tenant, String id, AffirmingBody verdict) {
        return at(tenant, verdict.step().toLowerCase(Locale.ROOT) + "-reviewer")
                .body(verdict)
                .post("/v1/contents/" + id + "/review")
                .then();
    }

    static ValidatableResponse drafted(String tenant, MediumBody... media) {
        return drafting(tenant, media).statusCode(201);
    }

    static ValidatableResponse drafting(String tenant, MediumBody... media) {
        return posted(tenant, Map.of(), media);
    }

    static ValidatableResponse posted(
            String tenant, Map<String, VariantBody> variants, MediumBody... media) {
        return at(tenant, "communications")
                .body(body(tenant, variants, media))
                .post("/v1/contents")
                .then();
    }

    static ObjectNode body(String tenant, Map<String, ?> variants, MediumBody... media) {
        String campaign =
                created(
                        at(tenant, "communications"),
                        "/v1/campaigns",
                        CampaignBody.of("EDUCATION"));
        ObjectNode content = TolerantJson.mapper().valueToTree(ContentBody.of(campaign));
        content.set("media", TolerantJson.mapper().valueToTree(List.of(media)));
        content.set("variants", TolerantJson.mapper().valueToTree(variants));
        return content;
    }

    static String account(String tenant, String channel) {
        return created(
                at(tenant, "tenant-admin"), "/v1/channel-accounts", AccountBody.manual(channel));
    }

    static RequestSpecification at(String tenant, String role) {
        return as(role, tenant);
    }
}
