package id.percaya.campaign;

import static id.percaya.campaign.Requests.as;
import static id.percaya.campaign.Requests.command;
import static id.percaya.campaign.Requests.created;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.percaya.campaign.RequestBodies.AccountBody;
import id.percaya.campaign.RequestBodies.CampaignBody;
import id.percaya.campaign.RequestBodies.ContentBody;
import id.percaya.campaign.RequestBodies.HaltBody;
import id.percaya.campaign.RequestBodies.PublicationBody;
import id.percaya.campaign.RequestBodies.ReviewBody;
import id.percaya.kit.testing.Listing;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
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

/// Each list on two things: `old`, and `new`, which was made later.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ListsTest {

    private static final String TENANT = "klinik-daftar";
    private static final String CRISIS = "0198c0de-0000-7000-8000-0000000000c1";
    private static final Map<String, String> MADE = new HashMap<>();

    private final Listing lists = new Listing(() -> caller("auditor"));

    @BeforeEach
    void two_of_each() {
        if (MADE.isEmpty()) {
            makeOld();
            MADE.put("BETWEEN", Instant.now().toString());
            makeNew();
            command(
                            caller("tenant-admin"),
                            "/v1/channel-accounts/" + made("old", "channel-accounts") + "/close")
                    .statusCode(200);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    campaigns        |                                                    | new old
                    campaigns        | state=ACTIVE                                       | old
                    campaigns        | state=ACTIVE&state=DRAFT                           | new old
                    campaigns        | regulatoryClass=RECOVERY                           | new
                    campaigns        | regulatoryClass=RECOVERY&regulatoryClass=EDUCATION | new old
                    campaigns        | facility=melati-bogor                              | new
                    campaigns        | crisisId=0198c0de-0000-7000-8000-0000000000c1      | new
                    campaigns        | author={author}                                    | new old
                    campaigns        | author=nobody                                      |
                    campaigns        | q=PULIH%20100%25                                   | new
                    campaigns        | q=cafe                                             | new
                    campaigns        | q=_                                                |
                    campaigns        | from={BETWEEN}                                     | new
                    campaigns        | until={BETWEEN}                                    | old
                    contents         |                                                    | new old
                    contents         | state=IN_REVIEW                                    | new
                    contents         | state=IN_REVIEW&state=APPROVED                     | new old
                    contents         | campaignId={old campaigns}                         | new old
                    contents         | campaignId={new campaigns}                         |
                    contents         | kind=ARTICLE                                       | new
                    contents         | facility=melati-kemang                             | new old
                    contents         | facility=melati-bogor                              |
                    contents         | author={author}                                    | new old
                    contents         | awaiting=MEDICAL                                   |
                    contents         | awaiting=LEGAL                                     | new
                    contents         | q=HIPERTENSI                                       | old
                    contents         | from={BETWEEN}                                     | new
                    contents         | until={BETWEEN}                                    | old
                    channel-accounts |                                                    | new old
                    channel-accounts | state=CLOSED                                       | old
                    channel-accounts | state=CLOSED&state=OPEN                            | new old
                    channel-accounts | channel=YOUTUBE                                    | new
                    channel-accounts | channel=YOUTUBE&channel=INSTAGRAM                  | new old
                    channel-accounts | delivery=MANUAL                                    | new old
                    channel-accounts | delivery=WEBHOOK                                   |
                    channel-accounts | q=bogor                                            | new
                    publications     |                                                    | old new
                    publications     | sort=DUE                                           | old new
                    publications     | sort=NEWEST                                        | new old
                    publications     | state=CANCELLED                                    | new
                    publications     | state=CANCELLED&state=SCHEDULED&state=HELD         | old new
                    publications     | contentId={old contents}                           | old new
                    publications     | contentId={new contents}                           |
                    publications     | campaignId={old campaigns}                         | old new
                    publications     | crisisId=0198c0de-0000-7000-8000-0000000000c1      |
                    publications     | channel=YOUTUBE                                    | new
                    publications     | channel=YOUTUBE&channel=INSTAGRAM                  | old new
                    publications     | accountId={old channel-accounts}                   | old
                    publications     | kind=SHORT_VIDEO                                   | old new
                    publications     | kind=ARTICLE                                       |
                    publications     | facility=melati-kemang                             | old new
                    publications     | facility=melati-bogor                              |
                    publications     | procedure=blood-pressure                           | old new
                    publications     | procedure=filler                                   |
                    publications     | practitioner=dr-sinta                              | old new
                    publications     | topic=hypertension                                 | old new
                    publications     | topic=safety                                       |
                    publications     | subjectId=0198c0de-0000-7000-8000-0000000000c1     |
                    publications     | from=2099-05-02T00:00:00Z                          | new
                    publications     | until=2099-05-02T00:00:00Z                         | old
                    halts            |                                                    | new old
                    halts            | state=LIFTED                                       | old
                    halts            | state=LIFTED&state=IN_FORCE                        | new old
                    halts            | cause=DECISION                                     | new old
                    halts            | cause=CRISIS_DECLARED                              |
                    halts            | crisisId=0198c0de-0000-7000-8000-0000000000c1      |
                    halts            | facility=melati-bogor                              | old
                    halts            | procedure=botox                                    | new
                    halts            | practitioner=dr-x                                  | old
                    halts            | topic=beauty                                       | new
                    halts            | from={BETWEEN}                                     | new
                    halts            | until={BETWEEN}                                    | old
                    """)
    void a_list_is_ordered_and_filtered(
            String list, @Nullable String query, @Nullable String expected) {
        assertThat(lists.of("/v1/" + list + filledIn(query)))
                .containsExactlyElementsOf(ids(list, expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"campaigns", "contents", "channel-accounts", "publications", "halts"})
    void a_list_shows_nothing_of_another_tenant(String list) {
        Listing others = new Listing(() -> as("auditor", "klinik-lain"));
        assertThat(others.of("/v1/" + list)).isEmpty();
    }

    @Test
    void things_that_begin_between_pages_neither_repeat_nor_hide_others() {
        String tenant = "klinik-ramai";
        String one = drafted(tenant);
        String two = drafted(tenant);

        List<String> found =
                new Listing(() -> as("auditor", tenant)).of("/v1/campaigns", () -> drafted(tenant));

        assertThat(found).containsExactly(two, one);
    }

    @Test
    void a_cursor_is_bound_to_filter_and_sort() {
        String path = "/v1/publications";
        String cursor =
                caller("auditor").queryParam("limit", 1).get(path).then().extract().path("next");

        for (String other : List.of("?sort=NEWEST", "?state=HELD", "?channel=YOUTUBE")) {
            caller("auditor")
                    .queryParam("cursor", cursor)
                    .get(path + other)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("CURSOR_INVALID"));
        }
    }

    private static void makeOld() {
        String campaign = make("old", "campaigns", CampaignBody.of("EDUCATION"));
        MADE.put("author", shown("campaigns", campaign, "author"));
        command(caller("communications"), "/v1/campaigns/" + campaign + "/submit").statusCode(200);
        command(caller("tenant-admin"), "/v1/campaigns/" + campaign + "/approve").statusCode(200);
        command(caller("communications"), "/v1/campaigns/" + campaign + "/activate")
                .statusCode(200);
        String content = make("old", "contents", ContentBody.of(campaign));
        submit(content);
        review(content, "medical-reviewer", "MEDICAL");
        review(content, "legal-reviewer", "LEGAL");
        make("old", "channel-accounts", account("INSTAGRAM", "@melati"));
        make("old", "publications", publication("old", "2099-05-01T00:00:00Z"));
        String halt =
                make("old", "halts", new HaltBody(null, "melati-bogor", null, "dr-x", null, null));
        command(caller("crisis-lead"), "/v1/halts/" + halt + "/lift").statusCode(200);
    }

    private static void makeNew() {
        make(
                "new",
                "campaigns",
                CampaignBody.of(
                        "Pulih 100% di Café", "RECOVERY", "melati-bogor", UUID.fromString(CRISIS)));
        String content =
                make(
                        "new",
                        "contents",
                        new ContentBody(
                                made("old", "campaigns"),
                                "ARTICLE",
                                "Mengenal garam",
                                "Tekanan darah tinggi sering tanpa gejala.",
                                List.of("blood-pressure"),
                                List.of("dr-sinta"),
                                List.of("hypertension"),
                                null,
                                null));
        submit(content);
        review(content, "medical-reviewer", "MEDICAL");
        make("new", "channel-accounts", account("YOUTUBE", "@melati-bogor"));
        String publication =
                make("new", "publications", publication("new", "2099-05-03T00:00:00Z"));
        command(caller("communications"), "/v1/publications/" + publication + "/cancel")
                .statusCode(200);
        make("new", "halts", new HaltBody(null, null, "botox", null, "beauty", null));
    }

    private static AccountBody account(String channel, String handle) {
        return new AccountBody(channel, handle, "MANUAL", null);
    }

    /// Of the old content, the only approved one.
    private static PublicationBody publication(String name, String dueAt) {
        return PublicationBody.of(
                made("old", "contents"), made(name, "channel-accounts"), Instant.parse(dueAt));
    }

    private static void submit(String content) {
        command(caller("communications"), "/v1/contents/" + content + "/submit").statusCode(200);
    }

    private static void review(String content, String role, String step) {
        String sha256 = shown("contents", content, "contentSha256");
        caller(role)
                .body(ReviewBody.approving(step, sha256))
                .post("/v1/contents/" + content + "/review")
                .then()
                .statusCode(200);
    }

    private static String shown(String list, String id, String field) {
        return caller("auditor").get("/v1/" + list + "/" + id).then().extract().path(field);
    }

    private static String make(String name, String list, Record body) {
        String role = list.equals("halts") ? "crisis-lead" : "communications";
        String made = created(caller(role), "/v1/" + list, body);
        MADE.put(name + " " + list, made);
        return made;
    }

    private static String made(String name, String list) {
        return MADE.getOrDefault(name + " " + list, "nothing made");
    }

    private static String drafted(String tenant) {
        return created(as("communications", tenant), "/v1/campaigns", CampaignBody.of("EDUCATION"));
    }

    private static RequestSpecification caller(String role) {
        return as(role, TENANT);
    }

    private static String filledIn(@Nullable String query) {
        String text = query == null ? "" : "?" + query;
        for (Map.Entry<String, String> each : MADE.entrySet()) {
            text = text.replace("{" + each.getKey() + "}", each.getValue());
        }
        return text;
    }

    private static List<String> ids(String list, @Nullable String names) {
        return names == null
                ? List.of()
                : List.of(names.split(" ")).stream().map(name -> made(name, list)).toList();
    }
}
