package id.percaya.listening.intake.ownpost;

import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.analyst;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.percaya.kit.messaging.receiving.Inbox;
import id.percaya.kit.testing.Records;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.MentionLine;
import id.percaya.listening.Requests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class OwnPostsTest {

    private static final Instant AT = Instant.parse("2026-02-01T01:00:00Z");

    /// One of the tenants whose records are taken in.
    private static final String TENANT = "klinik-melati";

    @Inject Inbox inbox;

    private final String word = "melati" + UUID.randomUUID().toString().substring(0, 8);
    private final String url = "https://www.instagram.com/p/" + word + "/?igsh=1";
    private final UUID publication = UUID.randomUUID();

    @Test
    void a_post_that_was_announced_before_is_no_mention() {
        announce(url);
        send(article("https://instagram.com/p/" + word))
                .body("accepted", equalTo(0))
                .body("duplicates", equalTo(1));
        request(url, "").body("mentions.outcome", contains("OWN_POST"));
        assertMentions(0);
    }

    @Test
    void a_post_that_came_in_before_is_removed_when_it_is_announced() {
        String monitor = activeMonitor(TENANT, word);
        send(article("https://instagram.com/p/" + word)).body("accepted", equalTo(1));
        assertFigures(monitor, 1);
        announce(url);
        announce(url);
        assertMentions(0);
        assertFigures(monitor, 0);
        send(article("https://m.instagram.com/p/" + word)).body("duplicates", equalTo(1));
        assertFigures(monitor, 0);
    }

    @Test
    void comments_below_an_own_post_are_mentions() {
        request(url, ",\"kind\":\"COMMENT\",\"externalId\":\"k" + word + "\"")
                .body("mentions.outcome", contains("ACCEPTED"));
        announce(url);
        request(url, ",\"parentExternalId\":\"1\",\"externalId\":\"p" + word + "\"")
                .body("mentions.outcome", contains("ACCEPTED"));
        assertMentions(2);
    }

    @Test
    void rows_of_an_export_with_ids_of_their_own_are_mentions_before_and_after() {
        String header = "Tanggal;Judul;Tautan;Isi;Sumber;Sentimen;ID\n";
        String row = "27/11/2026 08:30;;%s;Kata %s;Instagram;Negatif;k%s-%d\n";
        StringBuilder comments = new StringBuilder(header);
        for (int i = 1; i <= 3; i++) {
            comments.append(row.formatted(url, word, word, i));
        }
        Requests.sendCsv(TENANT, comments.toString()).body("accepted", equalTo(3));
        announce(url);
        assertMentions(3);
        String later = header + row.formatted(url, word, word, 4);
        Requests.sendCsv(TENANT, later).body("accepted", equalTo(1));
        assertMentions(4);
    }

    @Test
    void a_post_whose_id_is_in_its_address_is_ours() {
        request(url, ",\"externalId\":\"" + word + "\"")
                .body("mentions.outcome", contains("ACCEPTED"));
        announce(url);
        assertMentions(0);
        request(url, ",\"externalId\":\"" + word + "\"")
                .body("mentions.outcome", contains("OWN_POST"));
    }

    @Test
    void a_publication_without_a_usable_address_changes_nothing() {
        send(article(url)).body("accepted", equalTo(1));
        for (String data : new String[] {"{}", "{\"url\": \"ftp://a.id\"}", "{\"url\": \"\"}"}) {
            take(UUID.randomUUID(), TENANT, data);
        }
        assertMentions(1);
    }

    @Test
    void another_tenants_publication_removes_nothing() {
        send(article(url)).body("accepted", equalTo(1));
        take(publication, "rs-harapan", "{\"url\": \"" + url + "\"}");
        assertMentions(1);
    }

    private void announce(String address) {
        take(publication, TENANT, "{\"state\": \"PUBLISHED\", \"url\": \"" + address + "\"}");
    }

    private void take(UUID id, String tenant, String data) {
        inbox.take(Records.batch(Records.of("publication.published.v1", id, 2, tenant, data)));
    }

    private MentionLine article(String address) {
        return MentionLine.article(address, AT, "NEGATIVE", "Kata " + word);
    }

    private static ValidatableResponse send(MentionLine line) {
        return Requests.sendMentions(TENANT, line);
    }

    private ValidatableResponse request(String address, String more) {
        String mention =
                "{\"mentions\":[{\"source\":\"instagram\",\"url\":\"%s\",\"publishedAt\":\"%s\",\"text\":\"Kata %s\"%s}]}"
                        .formatted(address, AT, word, more);
        return analyst(TENANT).body(mention).post("/v1/mentions").then().statusCode(200);
    }

    private void assertMentions(int number) {
        analyst(TENANT).get("/v1/mentions?q=" + word).then().body("items", hasSize(number));
    }

    private static void assertFigures(String monitor, int mentions) {
        analyst(TENANT)
                .get(
                        "/v1/figures?monitorId="
                                + monitor
                                + "&from=2026-02-01T00:00:00Z&to=2026-02-02T00:00:00Z")
                .then()
                .statusCode(200)
                .body("mentions", equalTo(mentions));
    }
}
