package id.percaya.consent.agreement.evidence;

import static id.percaya.consent.Requests.OTHER_TENANT;
import static id.percaya.consent.Requests.TENANT;
import static id.percaya.consent.Requests.told;
import static id.percaya.consent.agreement.evidence.Uploads.EVIDENCE;
import static id.percaya.consent.agreement.evidence.Uploads.by;
import static id.percaya.consent.agreement.evidence.Uploads.parameters;
import static id.percaya.consent.agreement.evidence.Uploads.proof;
import static id.percaya.consent.agreement.evidence.Uploads.send;
import static id.percaya.consent.agreement.evidence.Uploads.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ShowingEvidenceTest {

    private final UUID subject = UUID.randomUUID();
    private final byte[] pdf = Samples.pdf(3_000_000);

    @Inject StoredFiles stored;

    @Test
    void the_file_is_a_download_with_its_original_content() {
        String address = sent(subject, pdf);

        Response content = officer(address + "/content");

        content.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Length", String.valueOf(pdf.length))
                .header("Content-Disposition", endsWith(".pdf\""))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store");
        assertThat(content.header("Content-Disposition")).startsWith("attachment;");
        assertThat(content.asByteArray()).isEqualTo(pdf);
    }

    @Test
    void the_history_names_each_reader() {
        String address = sent(subject, pdf);
        officer(address + "/content").then().statusCode(200);
        by("auditor", TENANT).get(address + "/content").then().statusCode(200);

        officer(address + "/history")
                .then()
                .body(
                        "items.event",
                        contains("evidence-received", "evidence-shown", "evidence-shown"))
                .body("items[1].by", equalTo(officer(address + "/history").path("items[0].by")))
                .body(
                        "items[2].by",
                        not(equalTo(officer(address + "/history").path("items[0].by"))));
        officer(address).then().body("version", equalTo(3)).body("lastShownAt", not(nullValue()));
    }

    @Test
    void the_witness_is_in_the_details() {
        String address =
                send(
                                proof(subject).header("Evidence-Witness", "Ni%20Luh%20%C3%84yu"),
                                "application/pdf",
                                pdf)
                        .header("Location");

        officer(address).then().body("witness", equalTo("Ni Luh \u00c4yu"));
    }

    @Test
    void evidence_without_a_witness_has_no_name() {
        officer(sent(subject, pdf)).then().statusCode(200).body("witness", nullValue());
    }

    @Test
    void evidence_is_listed_by_consent() {
        Map<String, Object> parameters = parameters(subject);
        String consent = parameters.get("consentId").toString();
        for (int page = 0; page < 3; page++) {
            send(
                            by("privacy-officer", TENANT).queryParams(parameters),
                            "image/jpeg",
                            Samples.jpeg())
                    .then()
                    .statusCode(201);
        }
        sent(subject, pdf);

        officer(EVIDENCE + "?consentId=" + consent)
                .then()
                .body("items", hasSize(3))
                .body("items[0].mediaType", equalTo("image/jpeg"));
        officer(EVIDENCE + "?limit=2&consentId=" + consent).then().body("items", hasSize(2));
    }

    @Test
    void another_tenants_evidence_is_answered_like_a_missing_one() {
        String address = sent(subject, pdf);
        String nothing = EVIDENCE + "/" + UUID.randomUUID();

        for (String what : new String[] {"", "/content", "/history"}) {
            Response others = by("privacy-officer", OTHER_TENANT).get(address + what);
            others.then().statusCode(404);
            assertThat(told(others))
                    .isEqualTo(told(by("privacy-officer", OTHER_TENANT).get(nothing + what)));
        }
        assertThat(officer(address + "/history").<java.util.List<?>>path("items")).hasSize(1);
    }

    @Test
    void an_invalid_id_is_not_found() {
        officer(EVIDENCE + "/siti/content").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"communications", "legal-reviewer", "partner", "tenant-admin"})
    void only_the_privacy_officer_and_the_auditor_may_read(String role) {
        String address = sent(subject, pdf);

        for (String what : new String[] {"", "/content", "/history"}) {
            by(role, TENANT).get(address + what).then().statusCode(403);
        }
        by(role, TENANT).get(EVIDENCE).then().statusCode(403);
    }

    @Test
    void a_file_with_a_changed_first_chunk_is_not_sent() {
        String address = sent(subject, pdf);
        change(address, 0);

        officer(address + "/content").then().statusCode(500);
    }

    @Test
    void a_file_with_a_changed_later_chunk_closes_the_connection() {
        String address = sent(subject, pdf);
        change(address, 2);

        assertThatException()
                .isThrownBy(() ->
                        assertThat(officer(address + "/content").asByteArray())
                                .hasSize(pdf.length));
    }

    private void change(String address, int ordinal) {
        UUID file = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
        stored.change(
                """
                update evidence_files.chunk set sealed = set_byte(sealed, 99, get_byte(sealed, 99) # 1)
                 where file_id = ? and ordinal = ?
                """,
                file,
                ordinal);
    }

    private static Response officer(String address) {
        return by("privacy-officer", TENANT).get(address);
    }
}
