package id.percaya.listening.intake.stored;

import id.percaya.eventstore.Tenant;
import id.percaya.listening.intake.mention.MentionContent;
import id.percaya.listening.intake.mention.Origin;
import id.percaya.listening.intake.mention.ReadMention;
import id.percaya.listening.intake.naming.MentionCodes;
import id.percaya.listening.intake.setting.SentimentBasisReader;
import id.percaya.listening.intake.stored.Known.Identity;
import id.percaya.listening.intake.understood.SentimentBasis;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Saves each mention once, see [KnownMentions]. A known mention keeps its id and takes over newer
/// values; one that was erased takes over nothing.
@ApplicationScoped
public class MentionStore {

    private final KnownMentionsReader stored;
    private final ErasedMentions erased;
    private final MentionWriter writer;
    private final WordingReader wordings;
    private final EditedMentions edited;
    private final MentionCodes codes;
    private final MentionLock lock;
    private final SentimentBasisReader basis;

    MentionStore(
            KnownMentionsReader stored,
            ErasedMentions erased,
            MentionWriter writer,
            WordingReader wordings,
            EditedMentions edited,
            MentionCodes codes,
            MentionLock lock,
            SentimentBasisReader basis) {
        this.stored = stored;
        this.erased = erased;
        this.writer = writer;
        this.wordings = wordings;
        this.edited = edited;
        this.codes = codes;
        this.lock = lock;
        this.basis = basis;
    }

    /// Locks the tenant's mentions until the transaction ends.
    ///
    /// @return the tenant's choice of the mood that counts, which does not change meanwhile
    public SentimentBasis begin(Tenant tenant, Connection connection) throws SQLException {
        lock.take(tenant, connection);
        return basis.of(tenant, connection);
    }

    /// The effect on each mention, in order. Call [#begin] before.
    public List<SavedMention> save(
            Tenant tenant,
            List<ReadMention> mentions,
            SentimentBasis basis,
            Instant collectedAt,
            Connection connection)
            throws SQLException {
        List<Identity> wanted = mentions.stream().map(Identity::of).toList();
        KnownMentions known = new KnownMentions(stored.repeated(tenant, wanted, connection));
        List<UUID> repeated =
                wanted.stream()
                        .map(known::find)
                        .flatMap(Optional::stream)
                        .map(Known::id)
                        .distinct()
                        .toList();
        MentionBatch batch =
                new MentionBatch(
                        known,
                        wordings.read(tenant, repeated, connection),
                        erased.among(tenant, wanted, connection),
                        basis);
        List<SavedMention> saved = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            saved.add(batch.add(mentions.get(i), wanted.get(i)));
        }
        writer.insert(tenant, batch.added(), batch.states(), basis, collectedAt, connection);
        codes.note(tenant, contents(batch.added()), connection);
        writer.update(tenant, batch.refreshed(), basis, collectedAt, connection);
        edited.reword(tenant, batch.reworded(), connection);
        codes.noteAgain(tenant, contents(batch.reworded()), connection);
        edited.mark(tenant, batch.edited(), collectedAt, connection);
        return saved;
    }

    /// Deletes the mentions with their matches.
    ///
    /// @return how many were stored
    public long remove(Tenant tenant, List<Origin> origins, Connection connection)
            throws SQLException {
        lock.take(tenant, connection);
        List<Identity> wanted = origins.stream().map(Identity::of).toList();
        KnownMentions known = new KnownMentions(stored.deleted(tenant, wanted, connection));
        List<UUID> ids =
                wanted.stream()
                        .map(known::findDeleted)
                        .flatMap(Optional::stream)
                        .map(Known::id)
                        .distinct()
                        .toList();
        writer.delete(tenant, ids, connection);
        return ids.size();
    }

    /// Deletes these mentions with their matches. The caller holds the lock of the tenant's
    /// mentions.
    public void delete(Tenant tenant, List<UUID> ids, Connection connection) throws SQLException {
        writer.delete(tenant, ids, connection);
    }

    private static Map<UUID, MentionContent> contents(Map<UUID, ReadMention> mentions) {
        Map<UUID, MentionContent> contents = new LinkedHashMap<>();
        mentions.forEach((id, read) -> contents.put(id, read.mention().content()));
        return contents;
    }
}
