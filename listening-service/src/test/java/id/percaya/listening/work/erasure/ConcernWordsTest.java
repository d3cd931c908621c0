package id.percaya.listening.work.erasure;

import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.eventually;
import static id.percaya.listening.Requests.sendMentions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.TenantSql;
import id.percaya.listening.concern.concern.ConcernCommand.OpenConcern;
import id.percaya.listening.concern.concern.ConcernCounts;
import id.percaya.listening.concern.concern.ConcernEvidence;
import id.percaya.listening.concern.concern.ConcernEvidence.HeardMention;
import id.percaya.listening.concern.concern.ConcernEvidence.ScoredTerm;
import id.percaya.listening.concern.concern.ConcernId;
import id.percaya.listening.concern.concern.ConcernScope;
import id.percaya.listening.concern.concern.Concerns;
import id.percaya.listening.concern.emerging.Terms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The words of a concern after mentions that have them were erased. Four authors said "vaksin",
/// and three of them "rahasia".
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ConcernWordsTest {

    private static final UUID MONITOR = new UUID(0, 2);

    private final ErasureRequests erasures = new ErasureRequests();
    private final Tenant owner = new Tenant(erasures.tenant);
    private final ConcernId concern = new ConcernId(UUID.randomUUID());
    private final List<String> mentions = new ArrayList<>();

    @Inject Transactions transactions;
    @Inject Concerns concerns;
    @Inject ConcernEvidence evidence;
    @Inject Expiry expiry;
    @Inject TenantSql sql;

    @BeforeEach
    void a_concern_of_four_authors() {
        sendMentions(
                erasures.tenant,
                post("a", erasures.now, "negatif", "vaksin rahasia, demikian antrean panjang"),
                post("b", erasures.now, "negatif", "di loket ramai kabar vaksin rahasia"),
                post("c", erasures.now, "negatif", "soal vaksin rahasia belum jelas sampai sore"),
                post("d", erasures.now, "negatif", "kapan vaksin datang lagi ke desa kami"));
        for (String author : List.of("antrean", "loket", "sore", "desa")) {
            mentions.add(
                    analyst(erasures.tenant).get("/v1/mentions?q=" + author).path("items[0].id"));
        }
        eventually(() ->
                assertThat(sql.read(erasures.tenant, "select count(*)::text from story_queue"))
                        .isEqualTo("0"));
        List<Long> both = List.of(Terms.key("vaksin"), Terms.key("rahasia"));
        List<HeardMention> heard =
                mentions.stream()
                        .map(id ->
                                new HeardMention(
                                        UUID.fromString(id),
                                        id.equals(mentions.getLast()) ? both.subList(0, 1) : both))
                        .toList();
        store(heard);
        shown().body("terms", contains("vaksin", "rahasia"))
                .body("mentions", equalTo(4))
                .body("sampleMentionIds", hasSize(4));
    }

    @Test
    void a_word_that_only_two_authors_still_have_goes_with_an_erased_mention() {
        erasures.erase(mentions.getFirst());
        eventually(() -> shown().body("terms", contains("vaksin")));
        shown().body("mentions", equalTo(4))
                .body("authors", equalTo(4))
                .body("sampleMentionIds", containsInAnyOrder(mentions.subList(1, 4).toArray()));
        assertThat(stored("concern_term")).isEqualTo("1");
        erasures.erase(mentions.getLast());
        eventually(() -> shown().body("terms", empty()));
        assertThat(stored("concern_term")).isEqualTo("0");
    }

    @Test
    void the_words_have_gone_when_an_authors_erasure_is_completed() {
        String order = erasures.ordered(Map.of("source", "x", "handle", "akun_b"));
        erasures.eventuallyCompleted(order, 1);
        shown().body("terms", contains("vaksin")).body("mentions", equalTo(4));
    }

    @Test
    void the_words_expire_with_the_texts() {
        sql.write(
                erasures.tenant, "update mention set stored_at = stored_at - interval '401 days'");
        expiry.run(owner);
        eventually(() -> shown().body("terms", empty()));
        shown().body("mentions", equalTo(4)).body("sampleMentionIds", empty());
        assertThat(stored("concern_term")).isEqualTo("0");
    }

    @Test
    void a_mention_that_its_source_deleted_is_not_counted() {
        sql.write(
                erasures.tenant,
                "delete from mention where id = ?",
                UUID.fromString(mentions.getLast()));
        eventually(() -> shown().body("mentions", equalTo(3)));
        shown().body("terms", contains("vaksin", "rahasia")).body("sampleMentionIds", hasSize(3));
        assertThat(stored("concern_mention")).isEqualTo("3");
    }

    @Test
    void the_words_of_mentions_that_were_stored_without_theirs_are_read_again() {
        sql.write(erasures.tenant, "update concern_mention set keys = null");
        erasures.erase(mentions.getFirst());
        eventually(() -> shown().body("terms", contains("vaksin")));
    }

    private void store(List<HeardMention> heard) {
        EventMetadata cause = new EventMetadata(owner, "percaya", UUID.randomUUID(), null, null);
        OpenConcern open =
                new OpenConcern(
                        new ConcernScope(MONITOR, "melati-kemang", erasures.now),
                        new ConcernCounts(4, 4, 4),
                        erasures.now);
        transactions.call(
                owner,
                () -> {
                    concerns.handle(concern, open, CommandContext.of(cause));
                    evidence.add(
                            concern,
                            owner,
                            MONITOR,
                            List.of(scored("vaksin", 9), scored("rahasia", 8)),
                            heard);
                    return concern;
                });
    }

    private static ScoredTerm scored(String term, double score) {
        return new ScoredTerm(Terms.key(term), term, score);
    }

    private ValidatableResponse shown() {
        return analyst(erasures.tenant)
                .get("/v1/concerns/" + concern.value())
                .then()
                .statusCode(200);
    }

    private String stored(String table) {
        return sql.read(
                erasures.tenant,
                "select count(*)::text from "
                        + table
                        + " where concern_id = '"
                        + concern.value()
                        + "'");
    }
}
