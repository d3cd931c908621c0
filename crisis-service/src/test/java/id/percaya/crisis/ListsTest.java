package id.percaya.crisis;

import static id.percaya.crisis.Requests.as;
import static id.percaya.crisis.Requests.eventually;
import static id.percaya.crisis.Requests.id;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.percaya.crisis.RequestBodies.StatementBody;
import id.percaya.kit.testing.Listing;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each list on the things of two crises: `real` and, declared later, `drill`.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ListsTest {

    private static final String TENANT = "klinik-daftar";
    private static final Map<String, String> MADE = new HashMap<>();

    private final Listing lists = new Listing(() -> as("auditor", TENANT));

    @BeforeEach
    void two_crises() {
        if (MADE.isEmpty()) {
            MADE.put("BEFORE", Instant.now().toString());
            MADE.put("DUE", dueIn(75));
            makeCrisis("real", "melati-kemang", "liposuction", "dr-r", "KPC", false);
            MADE.put("BETWEEN", Instant.now().toString());
            makeCrisis("drill", "melati-bogor", "filler", "dr-s", "SENTINEL", true);
            MADE.put("AFTER", Instant.now().toString());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    cases              |                                         | drill real
                    cases              | state=ESCALATED                         | drill real
                    cases              | state=ESCALATED&state=REPORTED          | drill real
                    cases              | state=REPORTED                          |
                    cases              | facility=melati-bogor                   | drill
                    cases              | source=STAFF                            | drill real
                    cases              | source=ALERT                            |
                    cases              | q=CAFE                                  | drill
                    cases              | q=caf%C3%A9%20100%25                    | drill
                    cases              | q=kemang_                               |
                    cases              | from={BETWEEN}                          | drill
                    cases              | until={BETWEEN}                         | real
                    crises             |                                         | drill real
                    crises             | phase=DECLARED                          | drill real
                    crises             | phase=DECLARED&phase=CLOSED             | drill real
                    crises             | phase=CLOSED                            |
                    crises             | severity=KPC                            | real
                    crises             | severity=KPC&severity=SENTINEL          | drill real
                    crises             | facility=melati-bogor                   | drill
                    crises             | procedure=filler                        | drill
                    crises             | practitioner=dr-r                       | real
                    crises             | drill=true                              | drill
                    crises             | drill=false                             | real
                    crises             | from={BETWEEN}                          | drill
                    crises             | from={BEFORE}&until={BETWEEN}           | real
                    statements         |                                         | drill real
                    statements         | crisisId={real crisis}                  | real
                    statements         | state=DRAFT                             | drill
                    statements         | state=DRAFT&state=IN_REVIEW             | drill real
                    statements         | facility=melati-kemang                  | real
                    statements         | drill=true                              | drill
                    statements         | channel=WEBSITE                         | drill real
                    statements         | channel=TIKTOK                          |
                    statements         | needs=MEDICAL                           |
                    statements         | needs=COMMUNICATIONS                    | real
                    statements         | needs=LEGAL                             |
                    statements         | from={BETWEEN}                          | drill
                    statements         | until={BETWEEN}                         | real
                    suspensions        |                                         | drill real
                    suspensions        | crisisId={drill crisis}                 | drill
                    suspensions        | state=PROPOSED                          | drill
                    suspensions        | state=IN_FORCE&state=PROPOSED           | drill real
                    suspensions        | facility=melati-bogor                   | drill
                    suspensions        | procedure=liposuction                   | real
                    suspensions        | practitioner=dr-s                       | drill
                    suspensions        | drill=false                             | real
                    suspensions        | from={BETWEEN}                          | drill
                    suspensions        | until={BETWEEN}                         | real
                    credential-checks  |                                         | drill real
                    credential-checks  | crisisId={real crisis}                  | real
                    credential-checks  | result=VERIFIED                         | drill
                    credential-checks  | result=VERIFIED&result=NOT_COVERED      | drill real
                    credential-checks  | practitioner=dr-s                       | drill
                    credential-checks  | facility=melati-kemang                  | real
                    credential-checks  | procedure=filler                        | drill
                    credential-checks  | drill=true                              | drill
                    credential-checks  | from={BETWEEN}                          | drill
                    credential-checks  | until={BETWEEN}                         | real
                    investigations     |                                         | drill real
                    investigations     | crisisId={real crisis}                  | real
                    investigations     | state=CHARTERED                         | drill
                    investigations     | state=CHARTERED&state=RUNNING           | drill real
                    investigations     | facility=melati-bogor                   | drill
                    investigations     | drill=false                             | real
                    investigations     | from={BETWEEN}                          | drill
                    investigations     | until={BETWEEN}                         | real
                    corrective-actions |                                         | drill real
                    corrective-actions | sort=NEWEST                             | drill real
                    corrective-actions | sort=DUE                                | real drill
                    corrective-actions | crisisId={real crisis}                  | real
                    corrective-actions | state=OPEN                              | drill
                    corrective-actions | state=OPEN&state=IMPLEMENTED            | drill real
                    corrective-actions | strength=STRONGER                       | drill real
                    corrective-actions | strength=WEAKER                         |
                    corrective-actions | facility=melati-bogor                   | drill
                    corrective-actions | drill=false                             | real
                    corrective-actions | owner={owner of drill}                  | drill
                    corrective-actions | dueBefore={DUE}                         | real
                    corrective-actions | q=check%20drill                         | drill
                    """)
    void a_list_is_ordered_and_filtered(
            String list, @Nullable String query, @Nullable String expected) {
        assertThat(lists.of("/v1/" + list + filledIn(query)))
                .containsExactlyElementsOf(ids(list, expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    crisisId={real crisis}                        | true
                    facility=melati-kemang                        | true
                    drill=false                                   | true
                    code=FIRST_STATEMENT                          | true
                    code=FIRST_STATEMENT&kind=PRACTICE            | true
                    code=FIRST_STATEMENT&kind=STATUTORY           | false
                    state=RUNNING                                 | true
                    state=RUNNING&state=MET                       | true
                    state=MET                                     | false
                    facility=melati-bogor                         | false
                    drill=true                                    | false
                    dueBefore={AFTER}                             | false
                    dueBefore=2099-01-01T00:00:00Z                | true
                    """)
    void obligations_are_filtered(String query, boolean has) {
        String first = firstStatement("real");
        List<String> found = lists.of("/v1/obligations" + filledIn(query));
        assertThat(found.contains(first)).isEqualTo(has);
    }

    @Test
    void obligations_are_ordered_by_deadline_or_by_start() {
        firstStatement("real");
        firstStatement("drill");

        assertThat(times("dueAt", "")).isSorted();
        assertThat(times("startedAt", "?sort=NEWEST"))
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cases",
                "crises",
                "statements",
                "obligations",
                "suspensions",
                "credential-checks",
                "investigations",
                "corrective-actions"
            })
    void a_list_shows_nothing_of_another_tenant(String list) {
        Listing others = new Listing(() -> as("auditor", "klinik-lain"));
        assertThat(others.of("/v1/" + list)).isEmpty();
    }

    @Test
    void things_that_begin_between_pages_neither_repeat_nor_hide_others() {
        String tenant = "klinik-ramai";
        String one = reported(tenant, "one");
        String two = reported(tenant, "two");

        List<String> found =
                new Listing(() -> as("auditor", tenant))
                        .of("/v1/cases", () -> reported(tenant, "three"));

        assertThat(found).containsExactly(two, one);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "crises?drill=maybe",
                "crises?severity=KPC&severity=AWFUL",
                "crises?facility=Melati%20Kemang",
                "statements?crisisId=crisis",
                "obligations?sort=OLDEST",
                "obligations?dueBefore=soon"
            })
    void a_malformed_filter_is_rejected(String list) {
        as("auditor", TENANT).urlEncodingEnabled(false).get("/v1/" + list).then().statusCode(400);
    }

    @Test
    void a_cursor_is_bound_to_filter_and_sort() {
        String path = "/v1/corrective-actions";
        String cursor =
                as("auditor", TENANT)
                        .queryParam("limit", 1)
                        .get(path)
                        .then()
                        .extract()
                        .path("next");

        for (String other : List.of("?sort=DUE", "?state=OPEN", "?q=x")) {
            as("auditor", TENANT)
                    .queryParam("cursor", cursor)
                    .get(path + other)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("CURSOR_INVALID"));
        }
    }

    private List<Instant> times(String field, String query) {
        return new Listing(lists.caller(), field)
                .of("/v1/obligations" + query).stream().map(Instant::parse).toList();
    }

    private String firstStatement(String crisis) {
        String path =
                "/v1/obligations?code=FIRST_STATEMENT&crisisId=" + MADE.get(crisis + " crises");
        eventually(() -> assertThat(lists.of(path)).hasSize(1));
        return lists.of(path).getFirst();
    }

    private static String dueIn(int days) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(days).toString();
    }

    private static String owner(String name) {
        String subject = UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
        MADE.put("owner of " + name, subject);
        return Requests.entered(subject, "medical-reviewer", TENANT);
    }

    private static String filledIn(@Nullable String query) {
        String text = query == null ? "" : "?" + query;
        for (Map.Entry<String, String> each : MADE.entrySet()) {
            text =
                    text.replace(
                            "{" + each.getKey().replace("crises", "crisis") + "}", each.getValue());
        }
        return text;
    }

    private static List<String> ids(String list, @Nullable String names) {
        return names == null
                ? List.of()
                : List.of(names.split(" ")).stream()
                        .map(name -> MADE.getOrDefault(name + " " + list, "nothing made"))
                        .toList();
    }

    private static void makeCrisis(
            String name,
            String facility,
            String procedure,
            String practitioner,
            String severity,
            boolean drill) {
        String summary = drill ? "Café 100% drill" : "kemang";
        Map<String, Object> report =
                Map.of("facility", facility, "summary", summary, "drill", drill);
        String reported = make(name, "cases", report);
        String crisis =
                make(
                        name,
                        "crises",
                        Map.of(
                                "caseId", reported,
                                "facility", facility,
                                "procedures", List.of(procedure),
                                "practitioners", List.of(practitioner),
                                "scope", List.of("PROCEDURE"),
                                "severity", severity,
                                "drill", drill));
        Map<String, Object> place =
                Map.of(
                        "crisisId", crisis,
                        "facility", facility,
                        "procedure", procedure,
                        "practitioner", practitioner);
        String suspension = make(name, "suspensions", place);
        Map<String, Object> check = new HashMap<>(place);
        check.put("result", drill ? "VERIFIED" : "NOT_COVERED");
        check.put("str", "3121100123");
        check.put("sip", "503/12");
        check.put("clinicalPrivilege", "SPK 14");
        check.put("validUntil", "2999-12-31");
        check.put("checkedAt", Instant.now().toString());
        check.put("evidence", "register");
        make(name, "credential-checks", check);
        String investigation = make(name, "investigations", Map.of("crisisId", crisis));
        Map<String, Object> plan =
                Map.of(
                        "measureDays",
                        0,
                        "crisisId",
                        crisis,
                        "investigationId",
                        investigation,
                        "title",
                        "Chéck " + name,
                        "strength",
                        "STRONGER",
                        "owner",
                        owner(name),
                        "dueOn",
                        dueIn(drill ? 90 : 60),
                        "measure",
                        "none");
        String action = make(name, "corrective-actions", plan);
        String statement = make(name, "statements", StatementBody.of(crisis));
        if (!drill) {
            done("crisis-lead", "suspensions", suspension, "enforce");
            done("crisis-lead", "investigations", investigation, "start");
            done("crisis-lead", "corrective-actions", action, "implement");
            inReviewWithTheDoctorsApproval(crisis, statement);
        }
    }

    private static void inReviewWithTheDoctorsApproval(String crisis, String statement) {
        as("crisis-lead", TENANT)
                .body(new RequestBodies.AssessmentBody("MISDEED_WITH_INJURIES", false, "NEUTRAL"))
                .post("/v1/crises/" + crisis + "/assess")
                .then()
                .statusCode(200);
        as("crisis-lead", TENANT)
                .body(new RequestBodies.PostureBody("REBUILD"))
                .post("/v1/crises/" + crisis + "/choose-posture")
                .then()
                .statusCode(200);
        String sha256 =
                as("crisis-lead", TENANT)
                        .post("/v1/statements/" + statement + "/submit")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("textSha256");
        as("medical-reviewer", TENANT)
                .body(new RequestBodies.ApprovalBody(sha256))
                .post("/v1/statements/" + statement + "/approve")
                .then()
                .statusCode(200);
    }

    private static void done(String role, String list, String id, String command) {
        as(role, TENANT).post("/v1/" + list + "/" + id + "/" + command).then().statusCode(200);
    }

    private static String make(String name, String list, Object body) {
        String made = id(as("crisis-lead", TENANT).body(body).post("/v1/" + list).then());
        MADE.put(name + " " + list, made);
        return made;
    }

    private static String reported(String tenant, String summary) {
        Map<String, String> body = Map.of("facility", "melati-kemang", "summary", summary);
        return id(as("crisis-lead", tenant).body(body).post("/v1/cases").then());
    }
}
