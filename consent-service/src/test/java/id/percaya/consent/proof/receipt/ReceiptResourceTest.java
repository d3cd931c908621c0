package id.percaya.consent.proof.receipt;

import static id.percaya.consent.Requests.as;
import static id.percaya.consent.Requests.consent;
import static id.percaya.consent.Requests.given;
import static id.percaya.consent.Requests.registered;
import static id.percaya.consent.Requests.withdraw;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.percaya.consent.ConsentLog;
import id.percaya.consent.Medium;
import id.percaya.consent.Requests;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentGiven;
import id.percaya.consent.agreement.consent.ConsentFixtures;
import id.percaya.consent.agreement.consent.ConsentId;
import id.percaya.consent.agreement.consent.Signer;
import id.percaya.consent.agreement.consent.Terms;
import id.percaya.consent.proof.signing.Signatures;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.sealing.Erasure;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ReceiptResourceTest {

    private static final String JSON = "application/json";

    @Inject Signatures signatures;
    @Inject ConsentLog log;
    @Inject Erasure erasure;

    @Test
    void is_a_record_with_every_mandatory_field_of_the_standard() {
        UUID subject = registered();
        String address = given(consent(subject, "PHOTO", "NAME"));

        GivenReceipt.of(address, JSON)
                .then()
                .statusCode(200)
                .contentType(JSON)
                .header("Cache-Control", "private, no-store")
                .body("schema_version", containsString("27560:2023"))
                .body("record_id", equalTo(address.substring(address.lastIndexOf('/') + 1)))
                .body("pii_principal_id", equalTo(subject.toString()))
                .body("pii_processing.privacy_notice.edition", equalTo(1))
                .body("pii_processing.privacy_notice.text_sha256", matchesPattern("[0-9a-f]{64}"))
                .body("pii_processing.language", equalTo("id"))
                .body("pii_processing.purposes.purpose", contains("MARKETING", "MARKETING"))
                .body("pii_processing.purposes.pii_information.pii_type", contains("PHOTO", "NAME"))
                .body("pii_processing.purposes.lawful_basis", everyItem(containsString("CONSENT")))
                .body("pii_processing.purposes[0].pii_controllers", contains(Requests.TENANT))
                .body("pii_processing.purposes[0].storage_locations", contains("ID"))
                .body("pii_processing.purposes[0].retention_period", hasKey("until"))
                .body("pii_processing.purposes[0].jurisdiction", equalTo("ID"))
                .body("pii_processing.purposes[0].recipient_third_parties", contains("INSTAGRAM"))
                .body(
                        "pii_processing.purposes[0].withdrawal_method",
                        containsString("privasi@klinik-melati.example"))
                .body("party_identification[0].party_id", equalTo(Requests.TENANT))
                .body("party_identification[0].party_name", equalTo("Klinik Melati"))
                .body("party_identification[0].party_address", containsString("Kemang"))
                .body("party_identification[0].party_contact", containsString("privasi"))
                .body("party_identification[0].party_type", equalTo("ORGANISATION"))
                .body("events.event_state", contains("DRAFTED", "OFFERED", "GIVEN"))
                .body("events.event_type", everyItem(equalTo("EXPLICIT")))
                .body(
                        "events.validity_duration",
                        contains(equalTo("PT0S"), equalTo("PT0S"), matchesPattern("PT[0-9].*")))
                .body("events[2].entity_id", equalTo(subject.toString()))
                .body("events.log.salt", everyItem(matchesPattern("[A-Za-z0-9_-]{43}")))
                .body("signing_key.kid", equalTo(signatures.kid()));
    }

    @Test
    void contains_no_name() {
        String address = given(consent(registered(), "PHOTO"));

        GivenReceipt.of(address, JSON).then().body(not(containsString("Siti")));
    }

    @Test
    void identifies_the_guardian_by_pseudonym_and_authority() {
        Childhood child = Childhood.registered();
        String address = child.givenByMother();

        GivenReceipt.of(address, JSON)
                .then()
                .statusCode(200)
                .body("pii_principal_id", equalTo(child.id().toString()))
                .body("party_identification.party_role", contains("PII_CONTROLLER", "GUARDIAN"))
                .body("party_identification[0]", not(hasKey("party_authority")))
                .body("party_identification[1].party_id", equalTo(child.mother()))
                .body("party_identification[1].party_name", equalTo("-"))
                .body("party_identification[1].party_address", equalTo("-"))
                .body("party_identification[1].party_contact", equalTo("-"))
                .body("party_identification[1].party_type", equalTo("PERSON"))
                .body("party_identification[1].party_authority", equalTo("PARENTAL"))
                .body("events[2].entity_id", equalTo(child.mother()));
        assertThat(GivenReceipt.of(address, "text/html", "id").asString())
                .contains("orang tua atau wali, kekuasaan orang tua", child.mother());
        assertThat(GivenReceipt.of(address, "text/html", "en").asString())
                .contains("parent or guardian, parental authority", child.mother());
    }

    @Test
    void contains_no_names_birthday_or_guardian_documents_of_a_child() {
        Childhood child = Childhood.registered();
        String address = child.givenByMother();

        assertThat(
                        List.of(
                                GivenReceipt.of(address, JSON).asString(),
                                signed(GivenReceipt.of(address, "application/jose").asString()),
                                GivenReceipt.of(address, "text/html", "id").asString(),
                                GivenReceipt.of(address, "text/html", "en").asString()))
                .allSatisfy(form ->
                        assertThat(form)
                                .contains(child.id().toString())
                                .doesNotContain(child.secrets()));
    }

    @Test
    void lists_every_event_of_the_consent() {
        String address = given(consent(registered(), "PHOTO"));
        withdraw(address).statusCode(200);

        GivenReceipt.of(address, JSON)
                .then()
                .body("events.event_state", contains("DRAFTED", "OFFERED", "GIVEN", "WITHDRAWN"))
                .body("events[3].validity_duration", equalTo("PT0S"))
                .body("pii_processing.purposes", org.hamcrest.Matchers.hasSize(1));
    }

    @Test
    void signs_exactly_the_json_representation() {
        String address = given(consent(registered(), "PHOTO"));
        String json = GivenReceipt.of(address, JSON).asString();

        String jws = GivenReceipt.of(address, "application/jose").asString();

        assertThat(withoutHead(signed(jws))).isEqualTo(withoutHead(json));
    }

    private String signed(String jws) {
        return signatures
                .payload("percaya-receipt+jws", jws)
                .map(it -> new String(it, UTF_8))
                .orElseThrow();
    }

    /// The log may have grown between two receipts.
    private static String withoutHead(String json) {
        return json.replaceAll("\"inclusion\":\\{[^}]*}", "")
                .replaceAll("\"tree_head\":\\{[^}]*}", "");
    }

    @Test
    void after_erasure_it_has_proofs_but_no_salts() {
        UUID subject = registered();
        String address = given(consent(subject, "PHOTO"));
        GivenReceipt.of(address, JSON).then().statusCode(200);

        erasure.erase(new Tenant(Requests.TENANT), subject, "test", (_, _, _) -> {});

        GivenReceipt.of(address, JSON)
                .then()
                .statusCode(200)
                .body("events.log.salt", everyItem(nullValue()))
                .body(
                        "events.log.inclusion.treeSize",
                        everyItem(org.hamcrest.Matchers.notNullValue()));
    }

    @Test
    void a_consent_without_a_form_has_no_notice() {
        ConsentId id = new ConsentId(UUID.randomUUID());
        Instant now = Instant.now();
        Terms terms =
                new Terms(
                        null,
                        "id",
                        List.of(ConsentFixtures.grant(Medium.PHOTO, now, now.plusSeconds(86_400))),
                        null);
        log.record(
                id,
                new ConsentGiven(
                        UUID.randomUUID(),
                        terms,
                        List.of(ConsentFixtures.PAPER),
                        Signer.subject(),
                        null,
                        now,
                        now));

        GivenReceipt.of("/v1/consents/" + id.value(), JSON)
                .then()
                .statusCode(200)
                .body("pii_processing", not(hasKey("privacy_notice")))
                .body("party_identification[0].party_name", equalTo(Requests.TENANT));
    }

    @Test
    void is_a_page_to_print_in_two_languages() {
        String address = given(consent(registered(), "PHOTO"));

        GivenReceipt.of(address, "text/html", "id")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("Bukti persetujuan"), containsString("@page { size: A4"));
        GivenReceipt.of(address, "text/html", "en")
                .then()
                .body(containsString("Receipt of consent"), containsString("<html lang=\"en\">"));
    }

    @Test
    void rejects_other_media_types_and_languages() {
        String address = given(consent(registered(), "PHOTO"));

        assertThat(GivenReceipt.of(address, "application/xml").statusCode()).isEqualTo(406);
        assertThat(GivenReceipt.of(address, "text/html", "nl").statusCode()).isEqualTo(400);
    }

    @Test
    void is_hidden_from_other_roles_and_tenants() {
        String address = given(consent(registered(), "PHOTO"));
        String unknown = "/v1/consents/" + UUID.randomUUID();

        for (String role : List.of("partner", "communications", "tenant-admin")) {
            as(role, Requests.TENANT).get(address + "/receipt").then().statusCode(403);
        }
        as("auditor", Requests.OTHER_TENANT).get(address + "/receipt").then().statusCode(404);
        as("auditor", Requests.TENANT).get(unknown + "/receipt").then().statusCode(404);
    }
}
