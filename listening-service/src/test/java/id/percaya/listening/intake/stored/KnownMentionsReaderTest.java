package id.percaya.listening.intake.stored;

import static id.percaya.listening.Requests.analyst;
import static id.percaya.listening.Requests.newTenant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.TenantSql;
import id.percaya.listening.intake.author.AuthorSecret;
import id.percaya.listening.intake.author.AuthorSecrets;
import id.percaya.listening.intake.mention.Author;
import id.percaya.listening.intake.mention.Link;
import id.percaya.listening.intake.mention.MentionContent;
import id.percaya.listening.intake.mention.Origin;
import id.percaya.listening.intake.mention.Source;
import id.percaya.listening.intake.mention.TextKey;
import id.percaya.listening.intake.stored.Known.Identity;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class KnownMentionsReaderTest {

    private static final Instant AT = Instant.parse("2026-02-01T01:00:00Z");
    private static final String POST = "https://contoh.id/utas";
    private static final String TEXT = "Dokter di klinik itu salah memberi obat";

    private final String tenant = newTenant();

    @Inject Transactions transactions;
    @Inject DataSource requests;
    @Inject KnownMentionsReader reader;
    @Inject AuthorSecrets secrets;
    @Inject TenantSql sql;

    @Test
    void of_many_comments_at_one_address_only_those_that_a_batch_may_repeat_are_read() {
        send(IntStream.range(0, 300).mapToObj(i -> mention(i, POST, "Ramah " + i)));
        assertThat(repeated(wanted("baru-1", POST), wanted("baru-2", POST))).hasSize(1);
        assertThat(repeated(wanted("c7", POST)))
                .extracting(known -> known.identity().externalId())
                .contains("c7")
                .hasSizeLessThanOrEqualTo(2);
        assertThat(repeated(wanted(null, POST)))
                .extracting(known -> known.identity().externalId())
                .containsExactly("c0");
        assertThat(deleted(new Origin(Source.X, null, Link.of(POST)))).hasSize(2);
        assertThat(deleted(new Origin(Source.WEB, null, Link.of(POST)))).isEmpty();
    }

    @Test
    void a_comment_without_an_id_is_found_behind_those_that_have_one() {
        send(IntStream.range(0, 20).mapToObj(i -> mention(i, POST, "Ramah " + i)));
        sql.write(tenant, "update mention set external_id = null where external_id = 'c19'");
        assertThat(new KnownMentions(repeated(wanted("baru", POST))).find(wanted("baru", POST)))
                .hasValueSatisfying(known -> assertThat(known.identity().externalId()).isNull());
    }

    @Test
    void of_many_equal_texts_of_an_author_only_one_within_a_day_is_read() {
        send(IntStream.range(0, 300).mapToObj(i -> said(i, AT.plusSeconds(i))));
        send(IntStream.range(300, 310).mapToObj(i -> said(i, AT.plus(Duration.ofDays(3)))));
        assertThat(repeated(wanted(null, null)))
                .extracting(known -> known.identity().externalId())
                .containsExactly("c0");
        assertThat(repeated(wanted("baru", null))).hasSizeLessThanOrEqualTo(1);
    }

    private List<Known> repeated(Identity... wanted) {
        return read(connection -> reader.repeated(new Tenant(tenant), List.of(wanted), connection));
    }

    private List<Known> deleted(Origin origin) {
        return read(connection ->
                reader.deleted(new Tenant(tenant), List.of(Identity.of(origin)), connection));
    }

    private interface Query {
        List<Known> of(Connection connection) throws SQLException;
    }

    private List<Known> read(Query query) {
        return transactions.call(
                new Tenant(tenant),
                () -> {
                    try (Connection connection = requests.getConnection()) {
                        return query.of(connection);
                    } catch (SQLException failed) {
                        throw new AssertionError(failed);
                    }
                });
    }

    private Identity wanted(@Nullable String externalId, @Nullable String url) {
        String author = Author.of(Source.X, "contoh", null).keyed(secret()).key();
        return new Identity(
                Source.X,
                externalId,
                url == null ? null : Link.of(url).canonical(),
                author,
                TextKey.of(new MentionContent(null, "", TEXT)),
                AT);
    }

    private AuthorSecret secret() {
        return transactions.call(new Tenant(tenant), () -> secrets.of(new Tenant(tenant)));
    }

    private void send(Stream<String> mentions) {
        analyst(tenant)
                .body("{\"mentions\":[" + mentions.collect(Collectors.joining(",")) + "]}")
                .post("/v1/mentions")
                .then()
                .statusCode(200)
                .body("rejected", equalTo(0))
                .body("duplicates", equalTo(0));
    }

    private static String mention(int id, String url, String text) {
        return """
        {"source":"x","externalId":"c%d","url":"%s","publishedAt":"%s","text":"%s"}
        """
                .formatted(id, url, AT, text);
    }

    private static String said(int id, Instant at) {
        return """
        {"source":"x","externalId":"c%d","publishedAt":"%s","text":"%s",
         "author":{"handle":"contoh"}}
        """
                .formatted(id, at, TEXT);
    }
}
