package id.percaya.listening.intake.shown;

import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.view.RowQuery;
import id.percaya.kit.view.TimeSpan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.UUID;

/// Reads the mentions of the current tenant.
@ApplicationScoped
class MentionViews {

    /// Newest first; those in one state of work by the time that they have waited.
    RowQuery<?, MentionDetails> list(MentionFilter filter, TimeSpan published) {
        RowQuery<MentionRow, MentionDetails> query =
                RowQuery.of(MentionRow.class, MentionRow::masked)
                        .in("sentiment", filter.sentiment)
                        .equal("source", filter.source)
                        .in("kind", filter.kind)
                        .equal("language", filter.language)
                        .containing(filter.q, "title", "text")
                        .equal("workState", filter.workState)
                        .equal("assignee", filter.assignee)
                        .below("storedAt", filter.storedBefore)
                        .within("publishedAt", published);
        if (filter.workState == null) {
            query.descending("publishedAt", "id");
        } else {
            query.ascending("storedAt", "id");
        }
        filter.codes()
                .forEach((kind, code) -> {
                    if (code != null) {
                        query.where(kind + "=" + code, naming(kind, code));
                    }
                });
        return filter.monitorId == null
                ? query
                : query.where("monitor=" + filter.monitorId, matchedBy(filter.monitorId));
    }

    private static RowQuery.Condition<MentionRow> naming(CodeKind kind, String code) {
        return (builder, query, mention) -> {
            Subquery<UUID> codes = query.subquery(UUID.class);
            Root<MentionCodeRow> named = codes.from(MentionCodeRow.class);
            codes.select(named.get("mentionId"))
                    .where(
                            builder.equal(named.get("mentionId"), mention.get("id")),
                            builder.equal(named.get("kind"), kind),
                            builder.equal(named.get("code"), code));
            return builder.exists(codes);
        };
    }

    private static RowQuery.Condition<MentionRow> matchedBy(UUID monitor) {
        return (builder, query, mention) -> {
            Subquery<UUID> matches = query.subquery(UUID.class);
            Root<MatchedMentionRow> match = matches.from(MatchedMentionRow.class);
            matches.select(match.get("mentionId"))
                    .where(
                            builder.equal(match.get("mentionId"), mention.get("id")),
                            builder.equal(match.get("monitorId"), monitor));
            return builder.exists(matches);
        };
    }
}
