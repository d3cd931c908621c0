package id.percaya.crisis;

import static id.percaya.crisis.Requests.LEAD;
import static id.percaya.crisis.Requests.as;
import static id.percaya.crisis.Requests.id;
import static id.percaya.kit.directory.CodeKind.FACILITY;
import static id.percaya.kit.directory.CodeKind.PRACTITIONER;
import static id.percaya.kit.directory.CodeKind.PROCEDURE;
import static id.percaya.kit.directory.CodeKind.TOPIC;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import id.percaya.crisis.RequestBodies.CaseBody;
import id.percaya.crisis.RequestBodies.CredentialCheckBody;
import id.percaya.crisis.RequestBodies.DeclarationBody;
import id.percaya.crisis.RequestBodies.SuspensionBody;
import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.EntryStatus;
import id.percaya.kit.messaging.receiving.Inbox;
import id.percaya.kit.testing.DirectoryEntry;
import id.percaya.kit.testing.Records;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Codes of the directory in the commands of this service.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class CodesTest {

    private static final String TENANT = "rs-direktori";
    private static final String WITHOUT_ENTRIES = "rs-kosong";
    private static final AtomicInteger VERSION = new AtomicInteger();

    @Inject Inbox inbox;

    private final String facility = "ward-" + UUID.randomUUID();
    private final String doctor = "dr-" + UUID.randomUUID();

    @BeforeEach
    void fill_the_directory() {
        hear(FACILITY, facility, EntryStatus.ACTIVE);
        hear(PRACTITIONER, doctor, EntryStatus.ACTIVE);
        hear(PROCEDURE, "liposuction", EntryStatus.ACTIVE);
        hear(TOPIC, "hygiene", EntryStatus.ACTIVE);
    }

    @Test
    void every_unknown_code_of_a_declaration_is_named_at_once() {
        String reported = reported(facility);
        post(
                        "/v1/crises",
                        """
                        {"caseId": "%s", "facility": "%s", "severity": "SENTINEL",
                         "procedures": ["liposuction", "liposuctoin"], "practitioners": ["dr-nobody"],
                         "topics": ["hygeine"], "scope": ["PROCEDURE"]}
                        """
                                .formatted(reported, facility + "x"))
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_CODE"))
                .body(
                        "violations.pointer",
                        contains("/facility", "/procedures/1", "/practitioners/0", "/topics/0"))
                .body("violations[0].suggestions[0]", equalTo(facility))
                .body("violations[1].suggestions", contains("liposuction"))
                .body("violations[3].suggestions", contains("hygiene"));
    }

    @Test
    void an_empty_directory_blocks_no_crisis_and_the_war_room_marks_the_codes() {
        String reported =
                id(
                        as(LEAD, WITHOUT_ENTRIES)
                                .body(new CaseBody("anywhere", "a death"))
                                .post("/v1/cases")
                                .then());
        String crisis =
                id(
                        as(LEAD, WITHOUT_ENTRIES)
                                .body(declaration(reported, "anywhere"))
                                .post("/v1/crises")
                                .then());

        as("auditor", WITHOUT_ENTRIES)
                .get("/v1/crises/" + crisis)
                .then()
                .body("uncheckedCodes", contains("anywhere", doctor, "liposuction"));
        as("auditor", WITHOUT_ENTRIES)
                .get("/v1/crises?facility=anywhere")
                .then()
                .body("items.id", contains(crisis))
                .body("items[0]", not(hasKey("uncheckedCodes")));
    }

    @Test
    void a_crisis_of_a_case_can_be_declared_though_its_facility_was_retired_since() {
        String reported = reported(facility);
        hear(FACILITY, facility, EntryStatus.RETIRED);

        as(LEAD, TENANT)
                .body(new CaseBody(facility, "another death"))
                .post("/v1/cases")
                .then()
                .statusCode(422)
                .body("code", equalTo("RETIRED_CODE"));
        id(as(LEAD, TENANT).body(declaration(reported, facility)).post("/v1/crises").then());
    }

    @Test
    void the_response_to_a_crisis_goes_on_though_its_practitioner_was_retired_since() {
        String crisis =
                id(
                        as(LEAD, TENANT)
                                .body(declaration(reported(facility), facility))
                                .post("/v1/crises")
                                .then());
        String absent = "dr-" + UUID.randomUUID();
        hear(PRACTITIONER, doctor, EntryStatus.RETIRED);
        hear(PRACTITIONER, absent, EntryStatus.RETIRED);

        id(suspend(crisis, doctor));
        id(check(crisis, doctor));
        suspend(crisis, absent)
                .statusCode(422)
                .body("violations.pointer", contains("/practitioner"))
                .body("violations.code", contains("RETIRED_CODE"));
        check(crisis, absent).statusCode(422).body("code", equalTo("RETIRED_CODE"));
        as("auditor", TENANT)
                .get("/v1/crises/" + crisis)
                .then()
                .body("$", not(hasKey("uncheckedCodes")));
    }

    @Test
    void the_directory_does_not_hide_that_a_crisis_is_unknown() {
        suspend(Requests.unknownId(), doctor)
                .statusCode(409)
                .body("code", equalTo("CRISIS_NOT_DECLARED"));
        suspend(Requests.unknownId(), "dr-nobody")
                .statusCode(422)
                .body("violations[0].code", equalTo("UNKNOWN_CODE"));
    }

    private String reported(String at) {
        return id(as(LEAD, TENANT).body(new CaseBody(at, "a death")).post("/v1/cases").then());
    }

    private DeclarationBody declaration(String reported, String at) {
        return new DeclarationBody(
                reported,
                at,
                List.of("liposuction"),
                List.of(doctor),
                List.of("PROCEDURE"),
                "SENTINEL",
                null,
                null,
                1);
    }

    private ValidatableResponse suspend(String crisis, String practitioner) {
        return as(LEAD, TENANT)
                .body(new SuspensionBody(crisis, facility, "liposuction", practitioner))
                .post("/v1/suspensions")
                .then();
    }

    private ValidatableResponse check(String crisis, String practitioner) {
        CredentialCheckBody example = CredentialCheckBody.of(crisis, practitioner, "NOT_COVERED");
        return as(LEAD, TENANT).body(example.at(facility)).post("/v1/credential-checks").then();
    }

    private static ValidatableResponse post(String path, String body) {
        return as(LEAD, TENANT).body(body).post(path).then();
    }

    private void hear(CodeKind kind, String code, EntryStatus status) {
        DirectoryEntry entry = DirectoryEntry.active(TENANT, kind, code).with(status);
        inbox.take(Records.batch(entry.version(VERSION.incrementAndGet())));
    }
}
