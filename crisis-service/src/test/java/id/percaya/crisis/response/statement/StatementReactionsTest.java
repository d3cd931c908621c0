package id.percaya.crisis.response.statement;

import static id.percaya.crisis.Requests.DOCTOR;
import static id.percaya.crisis.Requests.LEAD;
import static id.percaya.crisis.Requests.approve;
import static id.percaya.crisis.Requests.declared;
import static id.percaya.crisis.Requests.drafted;
import static id.percaya.crisis.Requests.eventuallyClock;
import static id.percaya.crisis.Requests.get;
import static id.percaya.crisis.Requests.rebuilding;
import static id.percaya.crisis.Requests.submit;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.percaya.crisis.ReceivedEvents;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class StatementReactionsTest {

    @Inject ReceivedEvents received;

    @Test
    void a_repeated_publication_publishes_the_statement_once() {
        String crisis = declared("KTD");
        UUID statement = approved(crisis);
        Instant at = Instant.now();
        received.statementPublished(statement, "INSTAGRAM", at);
        received.statementPublished(statement, "INSTAGRAM", at);
        received.statementPublished(statement, "WEBSITE", at);
        get("/v1/statements/" + statement)
                .body("state", equalTo("PUBLISHED"))
                .body("publications.channel", contains("INSTAGRAM", "WEBSITE"));
        eventuallyClock(crisis, "FIRST_STATEMENT", "MET");
    }

    @Test
    void a_publication_of_other_content_is_ignored() {
        assertThatCode(() -> received.contentPublished("X")).doesNotThrowAnyException();
    }

    private static UUID approved(String crisis) {
        rebuilding(crisis);
        String statement = drafted(crisis);
        submit(statement).statusCode(200);
        approve(DOCTOR, statement).statusCode(200);
        approve(LEAD, statement).body("state", equalTo("APPROVED"));
        return UUID.fromString(statement);
    }
}
