package id.percaya.consent.person;

import static id.percaya.consent.Requests.TENANT;
import static id.percaya.consent.Requests.as;
import static id.percaya.consent.Requests.officer;
import static id.percaya.consent.person.People.addSubstitute;
import static id.percaya.consent.person.People.adult;
import static id.percaya.consent.person.People.changeCapacity;
import static id.percaya.consent.person.People.id;
import static id.percaya.consent.person.People.parent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.percaya.consent.StreamLog;
import id.percaya.consent.person.SubjectCommand.EraseSubject;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.sealing.Erasure;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.TestPlatform;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ErasedPersonTest {

    private static final String TABLES =
            """
            select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
               and has_schema_privilege(n.oid, 'usage') and has_table_privilege(c.oid, 'select')
            """;

    private final String name = "Tertanam-" + UUID.randomUUID();
    private final String mother = "Ibu-" + UUID.randomUUID();
    private final String key = UUID.randomUUID().toString();

    @Inject Erasure erasure;
    @Inject Subjects subjects;

    @Inject
    @DataSource("worker")
    AgroalDataSource worker;

    @Test
    void is_shown_with_the_capacity_only() {
        String address = registered();
        addSubstitute(address, parent());
        erase(address);

        officer()
                .get(address)
                .then()
                .statusCode(200)
                .body("capacity", equalTo("ADULT"))
                .body("erasedAt", notNullValue())
                .body("name", nullValue())
                .body("birthDate", nullValue())
                .body("contact", nullValue())
                .body("substitutes", hasSize(0));
        as("auditor", TENANT)
                .get(address + "/history")
                .then()
                .body(
                        "items.event",
                        contains("subject-registered", "substitute-added", "subject-erased"))
                .body("items[0].what.name.erased", equalTo(true))
                .body("items[1].what.name.erased", equalTo(true));
    }

    @Test
    void was_never_stored_in_plain_text_not_even_in_a_stored_response() throws SQLException {
        String address = registered();
        officer()
                .header("Idempotency-Key", key)
                .body(People.parent(mother, "Akta kelahiran 0042"))
                .post(address + "/add-substitute")
                .then()
                .statusCode(200);
        assertThat(tablesWith(id(address).toString())).contains("es.idempotency_key", "subject");
        assertThat(tablesWith(name)).isEmpty();
        assertThat(tablesWith(mother)).isEmpty();

        erase(address);

        register().then().statusCode(410).body("code", equalTo("ANSWER_ERASED"));
    }

    @Test
    void accepts_no_more_commands() {
        String address = registered();
        erase(address);

        changeCapacity(address, "DECEASED").statusCode(409).body("code", equalTo("SUBJECT_ERASED"));
        addSubstitute(address, parent()).statusCode(409).body("code", equalTo("SUBJECT_ERASED"));
        officer()
                .body("{\"substituteId\": \"" + UUID.randomUUID() + "\"}")
                .post(address + "/remove-substitute")
                .then()
                .statusCode(409)
                .body("code", equalTo("SUBJECT_ERASED"));
    }

    @Test
    void is_erased_once() {
        String address = registered();
        erase(address);
        erase(address);

        officer().get(address).then().header("ETag", startsWith("\"2."));
    }

    private String registered() {
        return register().then().statusCode(201).extract().header("Location");
    }

    private Response register() {
        return officer().header("Idempotency-Key", key).body(adult(name)).post("/v1/subjects");
    }

    private void erase(String address) {
        var _ = erasure.erase(StreamLog.TENANT, id(address), "ani", this::record);
    }

    private void record(Tenant tenant, UUID subject, String actor) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        CommandContext context =
                CommandContext.of(new EventMetadata(tenant, actor, Ids.next(), null, null));
        var _ = subjects.handle(new SubjectId(subject), new EraseSubject(now), context);
    }

    /// Reads with the worker's role, which sees the rows of all tenants.
    private List<String> tablesWith(String text) throws SQLException {
        try (Connection connection = worker.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> found = new ArrayList<>();
            for (String table : column(statement, TABLES)) {
                String rows = "select 1 from " + table + " r where r::text like '%" + text + "%'";
                if (!column(statement, rows).isEmpty()) {
                    found.add(table);
                }
            }
            return found;
        }
    }

    private static List<String> column(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            List<String> column = new ArrayList<>();
            while (row.next()) {
                column.add(row.getString(1));
            }
            return column;
        }
    }
}
