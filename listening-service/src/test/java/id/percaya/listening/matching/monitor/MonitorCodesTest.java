package id.percaya.listening.matching.monitor;

import static id.percaya.kit.directory.CodeKind.FACILITY;
import static id.percaya.kit.directory.EntryStatus.ACTIVE;
import static id.percaya.kit.directory.EntryStatus.RETIRED;
import static id.percaya.kit.directory.EntryStatus.UNREVIEWED;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.newTenant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import id.percaya.kit.directory.EntryStatus;
import id.percaya.kit.messaging.receiving.Inbox;
import id.percaya.kit.testing.DirectoryEntry;
import id.percaya.kit.testing.Records;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.Requests.MonitorBody;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class MonitorCodesTest {

    private static final String TENANT = "rs-direktori";
    private static final String REVIEWING = "rs-ditinjau";
    private static final AtomicInteger VERSION = new AtomicInteger();

    @Inject Inbox inbox;

    @BeforeEach
    void enter_a_facility() {
        hear(facility("melati-kemang", ACTIVE).named("Klinik Melati Kemang", "melati kmg"));
    }

    @Test
    void an_unknown_facility_is_refused_with_its_place_and_the_codes_that_may_be_meant() {
        draft("melati-kemagn")
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_CODE"))
                .body("violations.pointer", contains("/facility"))
                .body("violations.code", contains("UNKNOWN_CODE"))
                .body("violations[0].suggestions", contains("melati-kemang"))
                .body(
                        "violations[0].message",
                        equalTo(
                                "No facility in the directory has this code. Did you mean melati-kemang?"));
        draft("melati-kmg").body("violations[0].suggestions", contains("melati-kemang"));
        draft("bethesda")
                .statusCode(422)
                .body("violations[0]", not(hasKey("suggestions")))
                .body(
                        "violations[0].message",
                        equalTo("No facility in the directory has this code."));
    }

    @Test
    void the_refusal_is_kept_for_a_repeat_with_the_same_key() {
        String key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            analyst(TENANT)
                    .header("Idempotency-Key", key)
                    .body(monitor("melati-kemagn"))
                    .post("/v1/monitors")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("UNKNOWN_CODE"));
        }
    }

    @Test
    void the_refusal_is_worded_in_indonesian_too() {
        analyst(TENANT)
                .header("Accept-Language", "id")
                .body(monitor("melati-kemagn"))
                .post("/v1/monitors")
                .then()
                .statusCode(422)
                .body("title", equalTo("Kode tidak dikenal"))
                .body(
                        "violations[0].message",
                        equalTo(
                                "Direktori organisasi Anda tidak memuat kode ini. Administrator organisasi"
                                        + " dapat menambahkannya. Maksud Anda melati-kemang?"));
    }

    @Test
    void a_retired_facility_is_refused_but_a_monitor_that_has_it_can_be_revised() {
        String code = entered();
        String id = id(draft(code));
        hear(facility(code, RETIRED));

        draft(code).statusCode(422).body("code", equalTo("RETIRED_CODE"));
        revise(id, code).statusCode(200).body("$", not(hasKey("uncheckedCodes")));

        String other = id(draft("melati-kemang"));
        revise(other, code).statusCode(422).body("violations[0].code", equalTo("RETIRED_CODE"));
    }

    @Test
    void a_repeated_request_is_answered_as_the_first_time_though_the_code_was_retired_since() {
        String code = entered();
        String key = UUID.randomUUID().toString();
        String first = id(keyed(key).body(monitor(code)).post("/v1/monitors").then());
        hear(facility(code, RETIRED));

        String again = id(keyed(key).body(monitor(code)).post("/v1/monitors").then());

        assertThat(again).isEqualTo(first);
    }

    @Test
    void an_empty_directory_accepts_each_code_and_marks_it_as_unchecked() {
        String empty = newTenant();
        String id =
                id(
                        analyst(empty)
                                .body(monitor("anywhere"))
                                .post("/v1/monitors")
                                .then()
                                .body("uncheckedCodes", contains("anywhere")));

        analyst(empty)
                .get("/v1/monitors/" + id)
                .then()
                .body("uncheckedCodes", contains("anywhere"));
        analyst(empty)
                .get("/v1/monitors?facility=nowhere")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void entries_that_nobody_has_reviewed_refuse_no_code() {
        hear(new DirectoryEntry(REVIEWING, FACILITY, "used", "used", List.of(), UNREVIEWED));

        analyst(REVIEWING)
                .body(monitor("used"))
                .post("/v1/monitors")
                .then()
                .statusCode(201)
                .body("$", not(hasKey("uncheckedCodes")));
        analyst(REVIEWING)
                .body(monitor("unused"))
                .post("/v1/monitors")
                .then()
                .statusCode(201)
                .body("uncheckedCodes", contains("unused"));
    }

    @Test
    void the_mark_and_the_etag_change_when_the_code_is_entered() {
        String code = "ward-" + UUID.randomUUID();
        String id = id(analyst(REVIEWING).body(monitor(code)).post("/v1/monitors").then());
        String path = "/v1/monitors/" + id;
        String before = analyst(REVIEWING).get(path).then().extract().header("ETag");

        hear(new DirectoryEntry(REVIEWING, FACILITY, code, code, List.of(), UNREVIEWED));

        analyst(REVIEWING)
                .header("If-None-Match", before)
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(before)))
                .body("$", not(hasKey("uncheckedCodes")));
    }

    private String entered() {
        String code = "ward-" + UUID.randomUUID();
        hear(facility(code, ACTIVE));
        return code;
    }

    private static DirectoryEntry facility(String code, EntryStatus status) {
        return DirectoryEntry.active(TENANT, FACILITY, code).with(status);
    }

    private void hear(DirectoryEntry entry) {
        inbox.take(Records.batch(entry.version(VERSION.incrementAndGet())));
    }

    private static MonitorBody monitor(String facility) {
        return new MonitorBody("Melati", "melati", facility, "OWN");
    }

    private static ValidatableResponse draft(String facility) {
        return analyst(TENANT).body(monitor(facility)).post("/v1/monitors").then();
    }

    private static ValidatableResponse revise(String id, String facility) {
        return analyst(TENANT)
                .header("If-Match", "\"1\"")
                .body(new MonitorBody("Melati baru", "melati", facility, "OWN"))
                .put("/v1/monitors/" + id)
                .then();
    }

    private static RequestSpecification keyed(String key) {
        return analyst(TENANT).header("Idempotency-Key", key);
    }

    private static String id(ValidatableResponse created) {
        return created.statusCode(201).extract().path("id");
    }
}
