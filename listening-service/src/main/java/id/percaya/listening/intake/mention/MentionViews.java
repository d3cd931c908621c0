package id.percaya.listening.intake.mention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the mentions of the current tenant.
@ApplicationScoped
class MentionViews {

    private static final String PUBLISHED =
            """
            from MentionRow m
             where m.publishedAt >= :from and m.publishedAt < :to
               and (m.publishedAt < :lastAt or (m.publishedAt = :lastAt and m.id < :lastId))
            """;
    private static final String PICKED =
            """
             and exists (select 1 from MatchRow x
                          where x.mentionId = m.id and x.monitorId = :monitor)
            """;
    private static final String NEWEST_FIRST = " order by m.publishedAt desc, m.id desc";

    List<MentionDetails> list(Filter filter, @Nullable String after, int limit) {
        String[] last = (after == null ? filter.to() + "/" + new UUID(0, 0) : after).split("/", 2);
        Map<String, Object> values = new HashMap<>();
        values.put("from", filter.from());
        values.put("to", filter.to());
        values.put("lastAt", Instant.parse(last[0]));
        values.put("lastId", UUID.fromString(last[1]));
        String picked = "";
        if (filter.monitorId() != null) {
            picked = PICKED;
            values.put("monitor", filter.monitorId());
        }
        return MentionRow.<MentionRow>find(PUBLISHED + picked + NEWEST_FIRST, values)
                .page(0, limit)
                .stream()
                .map(MentionRow::details)
                .toList();
    }

    record Filter(@Nullable UUID monitorId, Instant from, Instant to) {}
}
