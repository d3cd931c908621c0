package id.percaya.consent.proof.transparency;

import static id.percaya.consent.Requests.as;
import static id.percaya.consent.Requests.consent;
import static id.percaya.consent.Requests.offered;
import static id.percaya.consent.Requests.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;

import id.percaya.consent.Requests;
import id.percaya.consent.proof.transparency.merkle.Hash;
import id.percaya.consent.proof.transparency.merkle.Node;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.sealing.Erasure;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class LogCheckTest {

    @Inject StoredLog log;
    @Inject Erasure erasure;

    private UUID subject;
    private StoredLeaf first;
    private StoredLeaf second;

    @BeforeEach
    void a_consent_drafted_and_offered() {
        subject = registered();
        List<StoredLeaf> leaves = logged(subject);
        first = leaves.getFirst();
        second = leaves.getLast();
    }

    private List<StoredLeaf> logged(UUID of) {
        return log.leaves(StoredLog.id(offered(consent(of, "PHOTO"))), 2);
    }

    private static ValidatableResponse verify() {
        return as("auditor", Requests.TENANT).post("/v1/log/verify").then().statusCode(200);
    }

    /// Undoes the change afterwards.
    private void assertFound(String kind, Tampering change, Tampering back) throws SQLException {
        assertThat(change.run()).isEqualTo(1);
        try {
            verify().body("intact", equalTo(false))
                    .body("fault.kind", equalTo(kind))
                    .body("fault.leafIndex", equalTo((int) first.index()));
        } finally {
            assertThat(back.run()).isEqualTo(1);
        }
        verify().body("intact", equalTo(true));
    }

    private interface Tampering {
        int run() throws SQLException;
    }

    @Test
    void an_untouched_log_is_intact() {
        verify().body("intact", equalTo(true))
                .body("treeSize", greaterThanOrEqualTo((int) first.index() + 2))
                .body("recomputed", greaterThanOrEqualTo(2))
                .body("fault", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data = jsonb_set(data, '{subjectId}', '\"00000000-0000-0000-0000-000000000000\"')",
                "type = 'consent-refused'",
                "event_id = gen_random_uuid()",
                "recorded_at = recorded_at - interval '1 microsecond'",
                "schema_version = 99",
            })
    void a_changed_event_is_found(String change) throws SQLException {
        UUID stream = first.consentVersion().consentId();
        String own = " where stream_id = '%s' and version = 1".formatted(stream);
        log.tamper("es.event", "create table kept_event as select * from es.event" + own);

        assertFound(
                "EVENT_CHANGED",
                () -> log.tamper("es.event", "update es.event set " + change + own),
                () ->
                        log.tamper(
                                "es.event",
                                """
                                update es.event e
                                   set data = k.data, type = k.type, event_id = k.event_id,
                                       recorded_at = k.recorded_at,
                                       schema_version = k.schema_version
                                  from kept_event k
                                 where e.stream_id = k.stream_id and e.version = k.version
                                """));
        log.tamper("es.event", "drop table kept_event");
    }

    @Test
    void a_changed_leaf_is_found() throws SQLException {
        String set = "update log_leaf set leaf_hash = ? where index = ?";

        assertFound(
                "LEAF_CHANGED",
                () -> log.tamper("log_leaf", set, Hash.EMPTY.bytes(), first.index()),
                () -> log.tamper("log_leaf", set, first.hash().bytes(), first.index()));
    }

    @Test
    void a_missing_last_leaf_is_found() throws SQLException {
        String last = " where index = " + second.index();
        log.tamper("log_leaf", "create table kept_leaf as select * from log_leaf" + last);

        log.tamper("log_leaf", "delete from log_leaf" + last);
        try {
            verify().body("fault.kind", equalTo("LEAF_MISSING"))
                    .body("fault.leafIndex", equalTo((int) second.index()));
        } finally {
            log.tamper(
                    "log_leaf",
                    """
                    insert into log_leaf select * from kept_leaf
                    """);
            log.tamper("log_leaf", "drop table kept_leaf");
        }
        verify().body("intact", equalTo(true));
    }

    @Test
    void an_inner_leaf_cannot_be_deleted() {
        assertThatThrownBy(() ->
                        log.tamper(
                                "log_leaf", "delete from log_leaf where index = " + first.index()))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void an_event_without_a_leaf_is_found() throws SQLException {
        String truncated = " where %s >= " + second.index();
        for (String table : List.of("log_leaf", "log_node", "log_head")) {
            log.tamper(table, "create table kept_%1$s as select * from %1$s".formatted(table));
        }
        log.tamper("log_leaf", "delete from log_leaf" + truncated.formatted("index"));
        log.tamper(
                "log_node",
                "delete from log_node"
                        + truncated.formatted("(index << level) + (1 << level) - 1"));
        log.tamper("log_head", "delete from log_head" + truncated.formatted("tree_size - 1"));
        try {
            verify().body("fault.kind", equalTo("LEAF_MISSING"))
                    .body(
                            "fault.consentId",
                            equalTo(second.consentVersion().consentId().toString()))
                    .body("fault.version", equalTo(2));
        } finally {
            restore();
        }
        verify().body("intact", equalTo(true));
    }

    private void restore() throws SQLException {
        for (String table : List.of("log_leaf", "log_node", "log_head")) {
            log.tamper(
                    table,
                    "insert into %1$s select * from kept_%1$s on conflict do nothing"
                            .formatted(table));
        }
        for (String table : List.of("log_leaf", "log_node", "log_head")) {
            log.tamper(table, "drop table kept_" + table);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "'{}'", "'AAAA'"})
    void a_missing_or_changed_salt_is_found(String salt) throws SQLException {
        assertFound(
                "LEAF_CHANGED",
                () ->
                        log.tamper(
                                "log_leaf",
                                "update log_leaf set salt = " + salt + " where index = ?",
                                first.index()),
                () ->
                        log.tamper(
                                "log_leaf",
                                "update log_leaf set salt = ? where index = ?",
                                first.salt(),
                                first.index()));
    }

    @Test
    void a_changed_node_is_found() throws SQLException {
        Node parent = new Node(0, first.index()).parent();
        // the last leaf may stand alone: two more make sure that there is a parent
        logged(registered());
        String change =
                "update log_node set hash = sha256(hash) where level = 1 and index = "
                        + parent.index();
        byte[] before = hashOf(parent);
        long first = parent.index() << 1;

        assertThat(log.tamper("log_node", change)).isEqualTo(1);
        try {
            verify().body("fault.kind", equalTo("NODE_CHANGED"))
                    .body("fault.leafIndex", equalTo((int) first));
        } finally {
            log.tamper(
                    "log_node",
                    "update log_node set hash = ? where level = 1 and index = ?",
                    before,
                    parent.index());
        }
        verify().body("intact", equalTo(true));
    }

    private byte[] hashOf(Node node) {
        return log.node(node).bytes();
    }

    @Test
    void a_forged_head_is_found() throws SQLException {
        String last = " where tree_size = (select max(tree_size) from log_head)";
        String jws = io.restassured.RestAssured.given().get("/v1/log/tree-head").path("jws");

        log.tamper("log_head", "update log_head set at = at + interval '1 s'" + last);
        try {
            verify().body("fault.kind", equalTo("HEAD_CHANGED"));
        } finally {
            log.tamper("log_head", "update log_head set at = at - interval '1 s'" + last);
        }
        log.tamper("log_head", "update log_head set jws = 'forged'" + last);
        try {
            verify().body("fault.kind", equalTo("HEAD_CHANGED"));
        } finally {
            log.tamper("log_head", "update log_head set jws = ?" + last, jws);
        }
        verify().body("intact", equalTo(true));
    }

    @Test
    void leaves_of_an_erased_subject_are_not_recomputed() {
        int before = verify().extract().path("erased");

        erasure.erase(new Tenant(Requests.TENANT), subject, "test", (_, _, _) -> {});

        verify().body("intact", equalTo(true)).body("erased", equalTo(before + 2));
    }

    @Test
    void events_after_an_erasure_are_logged_without_a_stored_salt() {
        erasure.erase(new Tenant(Requests.TENANT), subject, "test", (_, _, _) -> {});

        UUID consent = first.consentVersion().consentId();
        Requests.officer().post("/v1/consents/" + consent + "/refuse").then().statusCode(200);

        assertThat(log.leaves(consent, 3).getLast().salt()).isNull();
        verify().body("intact", equalTo(true));
    }

    @Test
    void is_for_auditors() {
        for (String role : List.of("privacy-officer", "tenant-admin", "partner", "operator")) {
            as(role, Requests.TENANT).post("/v1/log/verify").then().statusCode(403);
        }
        io.restassured.RestAssured.given().post("/v1/log/verify").then().statusCode(401);
    }

    @Test
    void the_result_names_no_consent_of_another_tenant() throws SQLException {
        String set = "update log_leaf set leaf_hash = ? where index = ?";
        log.tamper("log_leaf", set, Hash.EMPTY.bytes(), first.index());
        try {
            as("auditor", Requests.OTHER_TENANT)
                    .post("/v1/log/verify")
                    .then()
                    .body("fault.kind", equalTo("LEAF_CHANGED"))
                    .body("fault.leafIndex", equalTo((int) first.index()))
                    .body("fault.consentId", nullValue());
        } finally {
            log.tamper("log_leaf", set, first.hash().bytes(), first.index());
        }
    }
}
