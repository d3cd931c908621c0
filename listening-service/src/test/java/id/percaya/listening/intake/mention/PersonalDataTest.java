package id.percaya.listening.intake.mention;

import static id.percaya.listening.MentionLine.article;
import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.as;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendCsv;
import static id.percaya.listening.Requests.sendMentions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Identity numbers and phone numbers in a text are shown to nobody but the role that answers it.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class PersonalDataTest {

    private static final String NIK = "3174096305900007";
    private static final String PHONE = "0812-3456-7890";
    private static final String TEXT =
            "Melati tolong hubungi ibu saya, NIK %s, telepon %s".formatted(NIK, PHONE);

    private final Instant now = Instant.now();
    private final String tenant = newTenant();

    private record QueryBody(String query) {}

    @Test
    void lists_and_samples_mask_them_and_name_their_kinds() {
        store();
        for (String role : List.of("analyst", "communications", "crisis-lead", "auditor")) {
            String list = as(role, tenant).get("/v1/mentions").asString();
            assertThat(list).contains("Melati").doesNotContain(NIK, PHONE);
        }
        String preview =
                analyst(tenant)
                        .body(new QueryBody("melati"))
                        .post("/v1/monitors/preview")
                        .asString();
        assertThat(preview).contains("telepon").doesNotContain(NIK, PHONE);
        analyst(tenant)
                .get("/v1/mentions?source=x")
                .then()
                .body("items[0].personalData", containsInAnyOrder("NIK", "PHONE"));
    }

    @Test
    void addresses_and_ids_are_masked_too() {
        String mobile = "6281234567890";
        Instant hourAgo = Instant.now().minusSeconds(3600);
        analyst(tenant)
                .body(
                        """
                        {"mentions":[{"source":"x","externalId":"%s","publishedAt":"%s","text":"Melati",
                          "parentExternalId":"%s","url":"https://wa.me/%s?text=halo&nik=%s"}]}
                        """
                                .formatted(mobile, hourAgo, mobile, mobile, NIK))
                .post("/v1/mentions")
                .then()
                .body("accepted", equalTo(1));
        String id = analyst(tenant).get("/v1/mentions").path("items[0].id");
        for (String path : List.of("/v1/mentions", "/v1/mentions/" + id)) {
            for (String role : List.of("analyst", "crisis-lead", "auditor")) {
                assertThat(as(role, tenant).get(path).asString())
                        .contains("https://wa.me/•••••••••••••?text=halo&nik=••••••••••••••••")
                        .doesNotContain(mobile, NIK);
            }
        }
        String preview =
                analyst(tenant)
                        .body(new QueryBody("melati"))
                        .post("/v1/monitors/preview")
                        .asString();
        assertThat(preview).contains("https://wa.me/").doesNotContain(mobile, NIK);
        as("communications", tenant)
                .get("/v1/mentions/" + id)
                .then()
                .body("externalId", equalTo(mobile))
                .body("url", containsString(NIK));
    }

    @Test
    void only_the_role_that_answers_sees_the_text_as_published() {
        store();
        String path = "/v1/mentions/" + analyst(tenant).get("/v1/mentions").path("items[0].id");
        as("communications", tenant).get(path).then().body("text", containsString(NIK));
        for (String role : List.of("analyst", "crisis-lead", "auditor")) {
            assertThat(as(role, tenant).get(path).asString())
                    .contains("Melati")
                    .doesNotContain(NIK, PHONE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {NIK, PHONE, "０８１２３４５６７８９０", "(0812) 345-67890"})
    void errors_of_an_import_mask_them(String value) {
        String id =
                sendCsv(
                                tenant,
                                """
                                Tanggal,Judul,Tautan,Isi,Sumber,Sentimen
                                %s,A,https://contoh.id/a,Isi,X,%s
                                """
                                        .formatted(value, value))
                        .extract()
                        .path("id");
        String answers =
                analyst(tenant).get("/v1/imports/" + id + "/errors").asString()
                        + analyst(tenant).get("/v1/imports/" + id).asString();
        assertThat(answers).contains("DATE").doesNotContain(value);
        assertThat(answers.replaceAll("[^0-9０-９]", "")).doesNotContain("345678", "３４５６７８");
    }

    private void store() {
        sendMentions(
                        tenant,
                        post("a", now, "negatif", TEXT),
                        article("https://contoh.id/b", now.minusSeconds(5), "netral", TEXT))
                .statusCode(201);
    }
}
