package id.percaya.consent.person;

import static id.percaya.consent.Requests.OTHER_TENANT;
import static id.percaya.consent.Requests.as;
import static id.percaya.consent.Requests.officer;
import static id.percaya.consent.person.People.adult;
import static id.percaya.consent.person.People.child;
import static id.percaya.consent.person.People.registered;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Personal data in a request never appears in the answer that refuses it, nor in a log.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class SecrecyTest {

    private static final String PLANTED = "Tertanam";

    private final Lines lines = new Lines();

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(lines);
    }

    @AfterEach
    void stop() {
        Logger.getLogger("").removeHandler(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": \"Tertanam\"",
                "\"Tertanam\"",
                "{\"name\": \"Tertanam\"}",
                "{\"name\": \"Tertanam\", \"capacity\": \"Tertanam\"}",
                "{\"name\": \"Tertanam\", \"capacity\": \"MINOR\"}",
                "{\"name\": \"Tertanam\", \"capacity\": \"ADULT\", \"birthDate\": \"Tertanam\"}",
                "{\"name\": \"Tertanam\", \"capacity\": \"ADULT\", \"birthDate\": \"2999-01-01\"}",
                "{\"name\": \"Tertanam\", \"name\": \"Tertanam\", \"capacity\": \"ADULT\"}",
                "{\"name\": {\"first\": \"Tertanam\"}, \"capacity\": \"ADULT\"}",
                "{\"name\": \"Tertanam\\u0000\", \"capacity\": \"ADULT\"}",
                "{\"name\": \"Tertanam\", \"capacity\": \"ADULT\"} Tertanam"
            })
    void a_refused_person_is_not_in_the_answer(String body) {
        assertNotRepeated(officer().body(body).post("/v1/subjects"));
    }

    @Test
    void a_name_that_is_too_long_is_not_in_the_answer() {
        assertNotRepeated(officer().body(adult(PLANTED.repeat(30))).post("/v1/subjects"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"relation\": \"PARENT\", \"name\": \"Tertanam\", \"authority\": 7}",
                "{\"relation\": \"Tertanam\", \"name\": \"Tertanam\"}",
                "{\"relation\": \"PARENT\", \"name\": [\"Tertanam\"]}"
            })
    void a_refused_substitute_is_not_in_the_answer(String body) {
        assertNotRepeated(officer().body(body).post(registered(child()) + "/add-substitute"));
    }

    @Test
    void an_unauthorised_caller_learns_nothing() {
        String address = registered(adult(PLANTED));

        assertNotRepeated(as("privacy-officer", OTHER_TENANT).get(address));
        assertNotRepeated(as("communications", OTHER_TENANT).get(address));
        assertThat(lines.all).anyMatch(line -> line.contains("403 to"));
    }

    @Test
    void an_accepted_person_is_in_no_log() {
        String address = registered(adult(PLANTED));
        officer().get(address).then().statusCode(200);

        assertThat(lines.all).noneMatch(line -> line.contains(PLANTED));
    }

    private void assertNotRepeated(Response answer) {
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.asString()).doesNotContain(PLANTED);
        assertThat(answer.headers().toString()).doesNotContain(PLANTED);
        assertThat(lines.all).noneMatch(line -> line.contains(PLANTED));
    }

    /// Collects all log lines, with their exceptions.
    private static final class Lines extends Handler {

        private final List<String> all = new CopyOnWriteArrayList<>();
        private final PatternFormatter format = new PatternFormatter("%c %s%e");

        @Override
        public void publish(LogRecord record) {
            all.add(format.format(record));
        }

        @Override
        public void flush() {
            // there is no buffer
        }

        @Override
        public void close() {
            // there is no resource
        }
    }
}
