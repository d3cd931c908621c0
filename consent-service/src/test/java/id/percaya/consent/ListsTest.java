package id.percaya.consent;

import static id.percaya.consent.Requests.as;
import static id.percaya.consent.Requests.consent;
import static id.percaya.consent.Requests.draft;
import static id.percaya.consent.Requests.evidence;
import static id.percaya.consent.Requests.given;
import static id.percaya.consent.Requests.officer;
import static id.percaya.consent.Requests.registered;
import static id.percaya.consent.Requests.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.Listing;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Other tests share the tenant, so each list is narrowed to this test's things.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ListsTest {

    private final Listing lists = new Listing(Requests::officer);

    @Test
    void consents_are_listed_newest_first() {
        UUID subject = registered();
        String first = id(given(consent(subject, "PHOTO")));
        Instant between = Instant.now();
        var drafted = draft(consent(subject, "AUDIO")).statusCode(201).extract();
        String second = drafted.path("id");
        String form = drafted.path("formId");
        String of = "/v1/consents?subjectId=" + subject;

        assertThat(lists.of(of)).containsExactly(second, first);
        assertThat(lists.of(of + "&state=DRAFT")).containsExactly(second);
        assertThat(lists.of(of + "&state=DRAFT&state=GIVEN")).containsExactly(second, first);
        assertThat(lists.of(of + "&state=WITHDRAWN")).isEmpty();
        assertThat(lists.of("/v1/consents?formId=" + form)).containsExactly(second);
        assertThat(lists.of(of + "&from=" + between)).containsExactly(second);
        assertThat(lists.of(of + "&until=" + between)).containsExactly(first);
    }

    @Test
    void consents_that_are_drafted_between_pages_neither_repeat_nor_hide_others() {
        UUID subject = registered();
        String first = drafted(subject);
        String second = drafted(subject);

        assertThat(lists.of("/v1/consents?subjectId=" + subject, () -> drafted(subject)))
                .containsExactly(second, first);
    }

    @Test
    void evidence_is_listed_newest_first() {
        UUID subject = registered();
        String address = Requests.offered(consent(subject, "PHOTO"));
        String first = evidence(address).toString();
        Instant between = Instant.now();
        String second = evidence(address).toString();
        String of = "/v1/evidence?consentId=" + id(address);

        assertThat(lists.of(of)).containsExactly(second, first);
        assertThat(lists.of("/v1/evidence?subjectId=" + subject)).containsExactly(second, first);
        assertThat(lists.of(of + "&method=WRITTEN")).containsExactly(second, first);
        assertThat(lists.of(of + "&method=RECORDED")).isEmpty();
        assertThat(lists.of(of + "&method=RECORDED&method=WRITTEN")).hasSize(2);
        assertThat(lists.of(of + "&from=" + between)).containsExactly(second);
        assertThat(lists.of(of + "&until=" + between)).containsExactly(first);
    }

    @Test
    void forms_are_listed_newest_first() {
        String first = Requests.form().toString();
        String second = Requests.form().toString();
        officer().post("/v1/release-forms/" + first + "/retire").then().statusCode(200);

        assertThat(lists.of("/v1/release-forms")).containsSubsequence(second, first);
        assertThat(lists.of("/v1/release-forms?state=RETIRED"))
                .contains(first)
                .doesNotContain(second);
        assertThat(lists.of("/v1/release-forms?state=RETIRED&state=PUBLISHED"))
                .containsSubsequence(second, first);
    }

    @Test
    void persons_are_listed_newest_first() {
        Instant before = Instant.now();
        String adult = registered().toString();
        Instant between = Instant.now();
        String minor =
                registered("{\"name\": \"Budi\", \"capacity\": \"LACKS_CAPACITY\"}").toString();
        String since = "/v1/subjects?from=" + before;

        assertThat(lists.of(since)).containsExactly(minor, adult);
        assertThat(lists.of("/v1/subjects?pseudonym=" + adult)).containsExactly(adult);
        assertThat(lists.of(since + "&capacity=ADULT")).containsExactly(adult);
        assertThat(lists.of(since + "&capacity=ADULT&capacity=LACKS_CAPACITY"))
                .containsExactly(minor, adult);
        assertThat(lists.of(since + "&until=" + between)).containsExactly(adult);
    }

    @Test
    void placements_are_listed_newest_first() {
        UUID subject = Ids.next();
        UUID consent = Ids.next();
        String first = placed(subject, consent);
        Instant between = Instant.now();
        String second = placed(subject, Ids.next());
        officer().post("/v1/placements/" + first + "/acknowledge-takedown").then().statusCode(200);
        String of = "/v1/placements?subjectId=" + subject;

        assertThat(lists.of(of)).containsExactly(second, first);
        assertThat(lists.of(of + "&state=LIVE")).containsExactly(second);
        assertThat(lists.of(of + "&state=LIVE&state=TAKEDOWN_ACKNOWLEDGED"))
                .containsExactly(second, first);
        assertThat(lists.of("/v1/placements?consentId=" + consent)).containsExactly(first);
        assertThat(lists.of(of + "&channel=INSTAGRAM")).isEmpty();
        assertThat(lists.of(of + "&contentId=" + Ids.next())).isEmpty();
        assertThat(lists.of(of + "&from=" + between)).containsExactly(second);
        assertThat(lists.of(of + "&until=" + between)).containsExactly(first);
        assertThat(lists.of("/v1/placements?subjectId=" + Ids.next())).isEmpty();
    }

    @Test
    void withdrawals_are_listed_by_deadline_or_newest_first() {
        UUID subject = registered();
        String one = given(consent(subject, "PHOTO"));
        String two = given(consent(subject, "AUDIO"));
        withdraw(one).statusCode(200);
        withdraw(two).statusCode(200);
        String of = "/v1/withdrawals?subjectId=" + subject;
        Listing consents = new Listing(Requests::officer, "consentId");
        Patience.until(() -> consents.of(of), found -> found.size() == 2);

        assertThat(consents.of(of)).containsExactly(id(one), id(two));
        assertThat(consents.of(of + "&sort=NEWEST")).containsExactly(id(two), id(one));
        assertThat(consents.of("/v1/withdrawals?consentId=" + id(one))).containsExactly(id(one));
        assertThat(consents.of(of + "&cause=WITHDRAWN")).containsExactly(id(one), id(two));
        assertThat(consents.of(of + "&cause=EXPIRED")).isEmpty();
        assertThat(consents.of(of + "&state=RECEIVED&state=STOPPING&state=COMPLETED")).hasSize(2);
        assertThat(consents.of(of + "&state=OVERDUE")).isEmpty();
        assertThat(consents.of(of + "&dueBefore=" + Instant.now())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "consents",
                "evidence",
                "release-forms",
                "subjects",
                "placements",
                "withdrawals"
            })
    void a_list_shows_nothing_of_another_tenant(String list) {
        Listing others = new Listing(() -> as("privacy-officer", "klinik-lain"));
        assertThat(others.of("/v1/" + list)).isEmpty();
    }

    @Test
    void a_cursor_is_bound_to_filter_and_sort() {
        UUID subject = registered();
        drafted(subject);
        drafted(subject);
        String list = "/v1/consents?limit=1&subjectId=" + subject;
        String cursor = officer().get(list).then().statusCode(200).extract().path("next");

        officer()
                .get(list + "&state=DRAFT&cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("code", equalTo("CURSOR_INVALID"));
    }

    private static String drafted(UUID subject) {
        return draft(consent(subject, "PHOTO")).statusCode(201).extract().path("id");
    }

    private static String placed(UUID subject, UUID consent) {
        String body =
                """
                {"subjectIds": ["%s"], "consents": [{"consentId": "%s", "version": 3}],
                 "place": "annual report 2026"}
                """
                        .formatted(subject, consent);
        return officer()
                .body(body)
                .post("/v1/placements")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
