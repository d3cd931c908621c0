package id.percaya.consent.person;

import static id.percaya.consent.Requests.as;
import static id.percaya.consent.Requests.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.percaya.consent.Patience;
import id.percaya.consent.Requests;
import id.percaya.consent.StreamLog;
import id.percaya.consent.person.SubjectEvent.SubjectErased;
import id.percaya.consent.person.SubjectEvent.SubjectRegistered;
import id.percaya.eventstore.Personal;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.TestPlatform;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ComingOfAgeTest {

    private final LocalDate today = LocalDate.now(Age.CALENDAR);
    private final LocalDate eighteenToday = today.minusYears(18);
    private final Instant lastWeek =
            Instant.now().truncatedTo(ChronoUnit.MICROS).minus(Duration.ofDays(7));
    private final SubjectId id = new SubjectId(Ids.next());

    @Inject StreamLog log;

    @Inject
    @DataSource("worker")
    AgroalDataSource worker;

    @Test
    void a_child_becomes_an_adult_on_the_eighteenth_birthday() {
        record(registered(eighteenToday, Capacity.MINOR));

        Patience.until(this::capacity, "ADULT"::equals);
        officer()
                .get(address())
                .then()
                .body(
                        "capacitySince",
                        equalTo(Age.reached(Age.OF_MAJORITY, eighteenToday).toString()));
        as("auditor", Requests.TENANT)
                .get(address() + "/history")
                .then()
                .body("items.event", contains("subject-registered", "capacity-changed"))
                .body("items[1].by", equalTo("percaya"));
    }

    @Test
    void a_future_birthday_has_a_timer_until_the_person_is_erased() {
        record(registered(today.minusYears(12), Capacity.MINOR));
        Patience.until(this::timers, count -> count == 1);

        record(new SubjectErased(Instant.now().truncatedTo(ChronoUnit.MICROS)));

        Patience.until(this::timers, count -> count == 0);
    }

    @Test
    void an_adult_has_no_timer() {
        record(registered(today.minusYears(40), Capacity.LACKS_CAPACITY));
        SubjectId other = new SubjectId(Ids.next());
        log.recordNext(
                other.stream(), SubjectEvent.TYPES, registered(eighteenToday, Capacity.MINOR));
        Patience.until(() -> capacity(other), "ADULT"::equals);

        assertThat(timers()).isZero();
        assertThat(capacity()).isEqualTo("LACKS_CAPACITY");
    }

    private void record(SubjectEvent event) {
        log.recordNext(id.stream(), SubjectEvent.TYPES, event);
    }

    private SubjectRegistered registered(LocalDate born, Capacity capacity) {
        return new SubjectRegistered(
                Personal.of("Siti"), Personal.of(born), null, capacity, lastWeek);
    }

    private String address() {
        return "/v1/subjects/" + id.value();
    }

    private String capacity() {
        return capacity(id);
    }

    private static String capacity(SubjectId subject) {
        return officer().get("/v1/subjects/" + subject.value()).path("capacity");
    }

    private int timers() {
        String sql = "select count(*) from scheduled_tasks where task_instance like ?";
        try (Connection connection = worker.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, id.value() + "/%");
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }
}
