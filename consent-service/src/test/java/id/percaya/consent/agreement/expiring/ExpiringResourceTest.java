package id.percaya.consent.agreement.expiring;

import static id.percaya.consent.Requests.OTHER_TENANT;
import static id.percaya.consent.Requests.TENANT;
import static id.percaya.consent.Requests.as;
import static id.percaya.consent.Requests.consent;
import static id.percaya.consent.Requests.given;
import static id.percaya.consent.Requests.officer;
import static id.percaya.consent.Requests.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import id.percaya.consent.Patience;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ExpiringResourceTest {

    private static final String EXPIRING = "/v1/expiring-consents";

    private UUID subject;

    @BeforeEach
    void register() {
        subject = registered();
    }

    @Test
    void lists_the_grants_that_end_within_the_given_days_with_asOf() {
        Instant before = Instant.now();
        given(consent(subject, Instant.EPOCH, inDays(3), "PHOTO"));
        Response shown = awaitCurrent("P4D");

        shown.then().statusCode(200).body("items.subjectId", hasItem(subject.toString()));
        assertThat(asOf(shown)).isAfter(before);

        officer()
                .queryParam("within", "P2D")
                .get(EXPIRING)
                .then()
                .body("items.subjectId", not(hasItem(subject.toString())));
    }

    @Test
    void pages_have_no_gaps_and_no_repeats() {
        given(consent(subject, Instant.EPOCH, inDays(3), "PHOTO", "VIDEO", "NAME"));
        awaitCurrent("P4D");

        assertThat(media(2)).containsExactlyInAnyOrder("PHOTO", "VIDEO", "NAME");
    }

    @Test
    void another_tenant_sees_nothing() {
        given(consent(subject, Instant.EPOCH, inDays(3), "PHOTO"));

        as("auditor", OTHER_TENANT).get(EXPIRING).then().statusCode(200).body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30", "P0D", "P1000D", "PT1H", "-P1D"})
    void only_days_are_accepted(String within) {
        officer().queryParam("within", within).get(EXPIRING).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"communications", "partner", "tenant-admin"})
    void other_roles_may_not_list_expiring_consents(String role) {
        as(role, TENANT).get(EXPIRING).then().statusCode(403);
    }

    private static Instant inDays(int days) {
        return Instant.now().plus(Duration.ofDays(days));
    }

    private static Instant asOf(Response answer) {
        return Instant.parse(answer.path("asOf"));
    }

    /// Waits until `asOf` is later than everything recorded before.
    private static Response awaitCurrent(String within) {
        Instant recorded = Instant.now();
        return Patience.until(
                () -> officer().queryParam("within", within).get(EXPIRING),
                answer -> !asOf(answer).isBefore(recorded));
    }

    /// The consents of the test's person, read in pages of this size.
    private List<String> media(int limit) {
        List<String> media = new ArrayList<>();
        RequestSpecification first = officer().queryParam("limit", limit);
        for (Response page = first.get(EXPIRING); page != null; page = next(page, limit)) {
            media.addAll(page.path("items.findAll { it.subjectId == '" + subject + "' }.medium"));
        }
        return media;
    }

    private static @Nullable Response next(Response page, int limit) {
        String cursor = page.path("next");
        return cursor == null
                ? null
                : officer().queryParam("limit", limit).queryParam("cursor", cursor).get(EXPIRING);
    }
}
