package id.percaya.listening.work.erasure;

import static id.percaya.listening.MentionLine.post;
import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendMentions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.percaya.eventstore.Tenant;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.MentionLine;
import id.percaya.listening.TenantSql;
import id.percaya.listening.intake.mention.Author;
import id.percaya.listening.intake.mention.Source;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The authors of erased mentions: how many they are, and who is one of them.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ErasedAuthorsTest {

    private static final String LONG_TEXT = "Melati kejam sekali, antrenya tiga jam penuh";

    private final ErasureRequests erasures = new ErasureRequests();
    private final Instant now = erasures.now;
    private final String tenant = erasures.tenant;

    @Inject TenantSql sql;
    @Inject Expiry expiry;

    @Test
    void mentions_that_expire_one_after_another_keep_one_author() {
        sendMentions(tenant, erasures.byBudi("a"), erasures.byBudi("b"), erasures.byBudi("c"));
        for (int run = 0; run < 3; run++) {
            sql.write(
                    tenant,
                    "update mention set stored_at = now() - interval '401 days' where id ="
                            + " (select id from mention where text <> '' order by id limit 1)");
            expiry.run(new Tenant(tenant));
            assertThat(authors("text = ''")).isEqualTo("1");
        }
        assertThat(authors("true")).isEqualTo("1");
    }

    @Test
    void mentions_that_are_erased_one_by_one_keep_one_author() {
        sendMentions(tenant, erasures.byBudi("a"), erasures.byBudi("b"), erasures.byBudi("c"));
        List<String> ids = analyst(tenant).get("/v1/mentions").path("items.id");
        ids.subList(0, 2).forEach(erasures::erase);
        assertThat(authors("text = ''")).isEqualTo("1");
        erasures.erase(ids.get(2));
        assertThat(authors("true")).isEqualTo("1");
    }

    @Test
    void an_author_who_asks_for_it_is_linked_with_nothing_that_was_erased_before() {
        sendMentions(tenant, erasures.byBudi("a"), erasures.byBudi("b"));
        erasures.erase(analyst(tenant).get("/v1/mentions").path("items[0].id"));
        String followed = sql.read(tenant, "select author_key from mention where text = ''");
        erasures.eventuallyCompleted(erasures.ordered(Map.of("source", "x", "handle", "budi")), 1);
        assertThat(authors("true")).isEqualTo("1");
        assertThat(sql.read(tenant, "select min(author_key) from mention")).isNotEqualTo(followed);
    }

    @Test
    void an_author_whose_key_has_no_secret_yet_is_erased_by_a_mention() {
        String other = newTenant();
        sendMentions(other, erasures.byBudi("a"));
        String key = Author.of(Source.X, "budi", null).key();
        String named = copy(other, "{\"author_key\": \"%s\", \"author_rules\": 1}".formatted(key));
        erasures.eventuallyCompleted(erasures.ordered(Map.of("mentionId", named)), 1);
    }

    @Test
    void an_export_without_ids_is_recognised_by_author_and_text_within_a_day() {
        sendMentions(tenant, post("a", now, "negatif", LONG_TEXT).by("budi"));
        erasures.eventuallyCompleted(erasures.ordered(Map.of("source", "x", "handle", "budi")), 1);
        sendMentions(tenant, linked(1, now.minusSeconds(60), "budi"))
                .body("duplicates", equalTo(1));
        sendMentions(
                        tenant,
                        linked(2, now.minus(2, ChronoUnit.DAYS), "budi"),
                        linked(3, now, "sari"))
                .body("accepted", equalTo(2));
    }

    @Test
    void replies_forget_the_id_of_an_erased_post() {
        sendMentions(
                tenant,
                erasures.byBudi("a"),
                erasures.byBudi("b"),
                post("c", now, "netral", "Setuju sekali"));
        sql.write(
                tenant,
                "update mention set parent_external_id = 'a' where external_id in ('b', 'c')");
        erasures.erase(analyst(tenant).get("/v1/mentions?q=kata Budi a").path("items[0].id"));
        analyst(tenant)
                .get("/v1/mentions?q=setuju")
                .then()
                .body("items[0].parentExternalId", nullValue())
                .body("items[0].text", equalTo("Setuju sekali"));
    }

    @Test
    void an_address_by_older_rules_is_recognised_too() {
        String other = newTenant();
        sendMentions(other, linked(1, now, "budi"));
        copy(
                other,
                "{\"canonical_url\": \"http://arsip.example/1/\", \"address_rules\": 1,"
                        + " \"author_key\": null}");
        erasures.erase(analyst(tenant).get("/v1/mentions").path("items[0].id"));
        sendMentions(tenant, linked(1, now, "sari")).body("duplicates", equalTo(1));
    }

    /// Copies the only mention of another tenant, without what a process remembers of this one.
    private String copy(String from, String changes) {
        String id = Ids.next().toString();
        sql.write(
                tenant,
                "insert into mention select * from jsonb_populate_record(null::mention, ?::jsonb"
                        + " || ?::jsonb || jsonb_build_object('id', ?, 'tenant_id', ?))",
                sql.read(from, "select to_jsonb(m)::text from mention m"),
                changes,
                id,
                tenant);
        return id;
    }

    private String authors(String where) {
        return sql.read(
                tenant, "select count(distinct author_key)::text from mention where " + where);
    }

    private static MentionLine linked(int number, Instant at, String author) {
        return new MentionLine(
                "x",
                null,
                "https://arsip.example/" + number,
                at.toString(),
                null,
                LONG_TEXT,
                new MentionLine.Author(author, 1000),
                new MentionLine.Sentiment("negatif"));
    }
}
