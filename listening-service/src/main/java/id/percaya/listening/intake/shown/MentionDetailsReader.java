package id.percaya.listening.intake.shown;

import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import id.percaya.listening.intake.mention.TextState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// Shows mentions of the current tenant. Lists, samples and exports mask personal data in texts,
/// addresses and ids.
@ApplicationScoped
public class MentionDetailsReader {

    public List<MentionDetails> newestFirst(Collection<UUID> ids) {
        return MentionRow.<MentionRow>find("id in ?1 order by publishedAt desc, id desc", ids)
                .stream()
                .map(MentionRow::masked)
                .toList();
    }

    /// With personal data masked.
    ///
    /// @throws NotFound if the tenant has no such mention
    public MentionDetails masked(UUID id) {
        return row(id).masked();
    }

    /// As published.
    ///
    /// @throws NotFound if the tenant has no such mention
    public MentionDetails published(UUID id) {
        return row(id).details();
    }

    /// The mentions that somebody corrected, as the trainer reads them, newest correction first.
    public RowQuery<?, CorrectedMention> corrected() {
        return RowQuery.of(MentionRow.class, MentionRow::corrected)
                .where("corrected", (builder, _, row) -> builder.isNotNull(row.get("correctedAt")))
                .where(
                        "with a text",
                        (builder, _, row) ->
                                builder.notEqual(row.get("textState"), TextState.REMOVED.name()))
                .descending("correctedAt", "id");
    }

    private static MentionRow row(UUID id) {
        return MentionRow.<MentionRow>findByIdOptional(id).orElseThrow(NotFound::new);
    }
}
