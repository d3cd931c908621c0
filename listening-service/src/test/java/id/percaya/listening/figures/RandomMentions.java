package id.percaya.listening.figures;

import id.percaya.listening.TenantSql;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Changes a week's mentions of a tenant as imports, people, erasures and the grouping of stories
/// do.
final class RandomMentions {

    /// A neutral post of the day 2026-03-02, by nobody.
    static final String PLAIN =
            """
            insert into mention (id, tenant_id, source, published_at, collected_at, title, text, kind, sentiment)
            values (gen_random_uuid(), ?, 'x', '2026-03-01 18:00+00', now(), 'A', 'A', 'POST', 'NEUTRAL')
            """;

    private static final String INSERT =
            """
            insert into mention (id, tenant_id, source, published_at, collected_at, title, text, kind,
                                 sentiment, sentiment_by, author_key, followers, domain)
            values (?, ?, ?, ?, now(), 'A', 'A', 'POST', ?, ?, ?, ?, ?)
            """;

    private static final String SOME =
            "id in (select id from mention order by md5(id::text || ?) limit ?)";

    private static final String VISITS =
            """
            insert into site (id, tenant_id, version, domain, monthly_visits, visibility)
            values (?, ?, 1, ?, ?, ?)
            on conflict (tenant_id, domain) do update
               set monthly_visits = excluded.monthly_visits, visibility = excluded.visibility
            """;

    private static final String JOIN =
            """
            insert into mention_story (mention_id, tenant_id, story_id, published_at)
            select id, tenant_id, (select id from mention order by md5(id::text || ?) limit 1), published_at
              from mention where
            """
                    + SOME
                    + " on conflict do nothing";

    private static final String BEGIN =
            """
            insert into mention_story (mention_id, tenant_id, story_id, published_at)
            select id, tenant_id, id, published_at from mention where
            """
                    + SOME
                    + " on conflict do nothing";

    private static final List<String> SENTIMENTS =
            List.of("POSITIVE", "NEUTRAL", "NEGATIVE", "UNKNOWN");
    private static final List<String> ORIGINS = List.of("MODEL", "SOURCE", "PERSON");
    private static final List<String> SOURCES = List.of("x", "instagram", "web");
    private static final List<String> DOMAINS =
            List.of("kabar.id", "berita.kabar.id", "lain.id", "bukan-kabar.id");

    private final String tenant;
    private final Instant start;
    private final TenantSql sql;
    private final Random random;

    RandomMentions(String tenant, Instant start, TenantSql sql, Random random) {
        this.tenant = tenant;
        this.start = start;
        this.sql = sql;
        this.random = random;
    }

    String tenant() {
        return tenant;
    }

    /// Within the week; often a full hour, so that it is a midnight now and then.
    Instant time() {
        Instant hour = start.plus(Duration.ofHours(random.nextInt(7 * 24)));
        return random.nextBoolean() ? hour : hour.plusMillis(random.nextInt(3_600_000));
    }

    void change() {
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> insert(1 + random.nextInt(12));
            case 3 ->
                    write(
                            "update mention set sentiment = ?, sentiment_by = 'PERSON' where "
                                    + SOME,
                            one(SENTIMENTS));
            case 4 -> remove();
            case 5 -> write(JOIN, mark());
            case 6 -> write(BEGIN);
            case 7 ->
                    write(
                            "update mention set author_key = 'erased', text = '' where author_key = ? and "
                                    + SOME,
                            author());
            case 8 ->
                    write(
                            "update mention set sentiment = ?, sentiment_by = 'MODEL' where sentiment_by <> 'PERSON' and "
                                    + SOME,
                            one(SENTIMENTS));
            default -> countsAndVisits();
        }
    }

    private void insert(int mentions) {
        for (int n = 0; n < mentions; n++) {
            String source = one(SOURCES);
            sql.write(
                    tenant,
                    INSERT,
                    new UUID(random.nextLong(), random.nextLong()),
                    tenant,
                    source,
                    time().atOffset(ZoneOffset.UTC),
                    one(SENTIMENTS),
                    one(ORIGINS),
                    author(),
                    followers(),
                    source.equals("web") ? one(DOMAINS) : null);
        }
    }

    private void remove() {
        String mark = mark();
        int most = 1 + random.nextInt(3);
        sql.write(tenant, "delete from mention_story where mention_" + SOME, mark, most);
        sql.write(tenant, "delete from mention where " + SOME, mark, most);
    }

    private void countsAndVisits() {
        write("update mention set followers = ? where " + SOME, followers());
        sql.write(
                tenant,
                VISITS,
                new UUID(random.nextLong(), random.nextLong()),
                tenant,
                one(DOMAINS),
                random.nextInt(3_000_000),
                random.nextDouble());
    }

    /// @param statement takes the parameters of [#SOME] last
    private void write(String statement, @Nullable Object... values) {
        Object[] all = new Object[values.length + 2];
        System.arraycopy(values, 0, all, 0, values.length);
        all[values.length] = mark();
        all[values.length + 1] = 1 + random.nextInt(6);
        sql.write(tenant, statement, all);
    }

    private String mark() {
        return Long.toString(random.nextLong());
    }

    private @Nullable String author() {
        int author = random.nextInt(8);
        return author == 0 ? null : "author-" + author;
    }

    private @Nullable Long followers() {
        int digits = random.nextInt(9);
        return digits == 0 ? null : random.nextLong((long) Math.pow(10, digits));
    }

    private String one(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
