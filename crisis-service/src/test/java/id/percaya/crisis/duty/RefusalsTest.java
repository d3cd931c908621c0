package id.percaya.crisis.duty;

import static id.percaya.crisis.Requests.DOCTOR;
import static id.percaya.crisis.Requests.declared;
import static id.percaya.crisis.Requests.eventuallyClock;
import static id.percaya.crisis.Requests.get;
import static id.percaya.crisis.Requests.post;
import static id.percaya.crisis.Requests.refused;

import id.percaya.crisis.RequestBodies.EvidenceBody;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class RefusalsTest {

    @Test
    void only_a_published_statement_stops_the_clock_of_the_first_statement() {
        String crisis = declared("KPC");
        eventuallyClock(crisis, "FIRST_STATEMENT", "RUNNING");
        String clock =
                get("/v1/crises/" + crisis)
                        .extract()
                        .path("clocks.find { it.code == 'FIRST_STATEMENT' }.id");

        refused(
                post(DOCTOR, "/v1/obligations/" + clock + "/meet", new EvidenceBody("a letter")),
                "MET_BY_ITS_EVENT_ONLY");
    }
}
