package id.percaya.listening.concern.concern;

import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.as;
import static id.percaya.listening.Requests.eventually;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendMentions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.TenantSql;
import id.percaya.listening.TransactionSql;
import id.percaya.listening.concern.concern.ConcernCommand.MergeConcern;
import id.percaya.listening.concern.concern.ConcernCommand.OpenConcern;
import id.percaya.listening.concern.concern.ConcernEvidence.HeardMention;
import id.percaya.listening.concern.concern.ConcernEvidence.ScoredTerm;
import id.percaya.listening.concern.emerging.Terms;
import id.percaya.listening.intake.stored.MentionLock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Words and mentions that are stored while others erase. Three authors said "vaksin rahasia".
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ConcernEvidenceTest {

    private static final UUID MONITOR = new UUID(0, 2);

    private final Instant now = Instant.now();
    private final String tenant = newTenant();
    private final Tenant owner = new Tenant(tenant);
    private final ConcernId concern = new ConcernId(UUID.randomUUID());

    private List<HeardMention> heard = List.of();

    @Inject Transactions transactions;
    @Inject Concerns concerns;
    @Inject ConcernEvidence evidence;
    @Inject MentionLock mentions;
    @Inject DataSource requests;
    @Inject TenantSql sql;

    @BeforeEach
    void three_mentions_are_stored_and_a_concern_is_open() {
        sendMentions(
                tenant,
                post("a", now, "negatif", "vaksin rahasia, demikian antrean panjang"),
                post("b", now, "negatif", "di loket ramai kabar vaksin rahasia"),
                post("c", now, "negatif", "soal vaksin rahasia belum jelas sampai sore"));
        eventually(() -> assertThat(rows("story_queue")).isEqualTo("0"));
        List<Long> keys = List.of(Terms.key("vaksin"), Terms.key("rahasia"));
        heard =
                Stream.of("antrean", "loket", "sore")
                        .map(word -> analyst(tenant).get("/v1/mentions?q=" + word))
                        .map(found -> UUID.fromString(found.path("items[0].id")))
                        .map(id -> new HeardMention(id, keys))
                        .toList();
        open(concern);
    }

    @Test
    void words_whose_mention_was_erased_before_they_were_added_go() {
        as("privacy-officer", tenant)
                .post("/v1/mentions/" + heard.getFirst().id() + "/erase")
                .then()
                .statusCode(200);
        add(concern, terms(), heard);
        eventually(() -> shown().body("terms", empty()));
        shown().body("mentions", equalTo(3));
        assertThat(rows("concern_term")).isEqualTo("0");
    }

    @Test
    void words_whose_mention_was_deleted_before_they_were_added_go() {
        sql.write(tenant, "delete from mention where id = ?", heard.getFirst().id());
        add(concern, terms(), heard);
        eventually(() -> shown().body("terms", empty()));
        shown().body("mentions", equalTo(2));
    }

    @Test
    void a_count_that_waited_does_not_bring_a_word_back() {
        add(concern, terms(), heard.subList(0, 2));
        OtherTransaction adding =
                new OtherTransaction(() -> add(concern, List.of(), heard.subList(2, 3)));
        transactions.call(
                owner,
                () -> {
                    TransactionSql mine = new TransactionSql(requests);
                    mine.write(
                            "update concern set version = version where id = ?", concern.value());
                    adding.beginAndWaitFor(mine);
                    mine.write(
                            "delete from concern_term where concern_id = ? and key = ?",
                            concern.value(),
                            Terms.key("rahasia"));
                    return adding;
                });
        adding.end();
        shown().body("terms", contains("vaksin")).body("mentions", equalTo(3));
    }

    @Test
    void adding_and_an_erasure_do_not_wait_for_each_other() {
        List<UUID> ids = heard.stream().map(HeardMention::id).sorted(UUID::compareTo).toList();
        OtherTransaction adding = new OtherTransaction(() -> add(concern, terms(), heard));
        transactions.call(
                owner,
                () -> {
                    TransactionSql mine = new TransactionSql(requests);
                    lockMentions();
                    mine.write("update mention set followers = 2 where id = ?", ids.get(1));
                    adding.beginAndWaitFor(mine);
                    mine.write("update mention set followers = 2 where id = ?", ids.get(0));
                    mine.write("update mention set followers = 2 where id = ?", ids.get(2));
                    return adding;
                });
        adding.end();
        shown().body("mentions", equalTo(3));
    }

    @Test
    void adding_known_mentions_again_waits_for_nobody() {
        add(concern, terms(), heard);
        OtherTransaction again = new OtherTransaction(() -> add(concern, terms(), heard));
        transactions.call(
                owner,
                () -> {
                    TransactionSql mine = new TransactionSql(requests);
                    lockMentions();
                    mine.write("update mention set followers = 2");
                    again.begin();
                    again.end();
                    return again;
                });
    }

    @Test
    void unknown_keys_of_a_merged_concern_are_found() {
        ConcernId merged = new ConcernId(UUID.randomUUID());
        open(merged);
        add(concern, terms(), heard);
        add(merged, terms(), heard.subList(0, 2));
        transactions.call(
                owner,
                () -> {
                    concerns.handle(merged, new MergeConcern(concern.value(), now), context());
                    new TransactionSql(requests)
                            .write(
                                    "update concern_mention set keys = null"
                                            + " where concern_id = ? or mention_id = ?",
                                    merged.value(),
                                    heard.getFirst().id());
                    evidence.moveMerged(owner, merged, concern);
                    return merged;
                });
        eventually(() -> assertThat(rows("concern_change")).isEqualTo("0"));
        shown().body("terms", contains("vaksin", "rahasia")).body("mentions", equalTo(3));
    }

    private static List<ScoredTerm> terms() {
        return List.of(
                new ScoredTerm(Terms.key("vaksin"), "vaksin", 9),
                new ScoredTerm(Terms.key("rahasia"), "rahasia", 8));
    }

    private void open(ConcernId id) {
        OpenConcern open =
                new OpenConcern(
                        new ConcernScope(MONITOR, "melati-kemang", now),
                        new ConcernCounts(3, 3, 3),
                        now);
        transactions.call(owner, () -> concerns.handle(id, open, context()));
    }

    private CommandContext context() {
        return CommandContext.of(
                new EventMetadata(owner, "percaya", UUID.randomUUID(), null, null));
    }

    private void add(ConcernId id, List<ScoredTerm> terms, List<HeardMention> mentions) {
        transactions.call(
                owner,
                () -> {
                    evidence.add(id, owner, MONITOR, terms, mentions);
                    return id;
                });
    }

    private void lockMentions() {
        try (Connection connection = requests.getConnection()) {
            mentions.take(owner, connection);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private String rows(String table) {
        return sql.read(tenant, "select count(*)::text from " + table);
    }

    private ValidatableResponse shown() {
        return analyst(tenant).get("/v1/concerns/" + concern.value()).then().statusCode(200);
    }
}
