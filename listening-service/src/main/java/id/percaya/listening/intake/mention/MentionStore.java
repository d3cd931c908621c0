package id.percaya.listening.intake.mention;

import id.percaya.eventstore.Tenant;
import id.percaya.kit.tenancy.Ids;
import id.percaya.listening.intake.mention.Known.Identity;
import id.percaya.listening.intake.mention.SavedMention.Effect;
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
/// values.
@ApplicationScoped
public class MentionStore {

    private final KnownMentionsReader stored;
    private final MentionWriter writer;

    MentionStore(KnownMentionsReader stored, MentionWriter writer) {
        this.stored = stored;
        this.writer = writer;
    }

    /// The effect on each mention, in order. Identities of the tenant are locked until the
    /// transaction ends.
    public List<SavedMention> save(
            Tenant tenant, List<Mention> mentions, Instant collectedAt, Connection connection)
            throws SQLException {
        List<Identity> wanted = mentions.stream().map(Identity::of).toList();
        KnownMentions known = stored.read(tenant, wanted, connection);
        Batch batch = new Batch(known);
        List<SavedMention> saved = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            saved.add(batch.add(mentions.get(i), wanted.get(i)));
        }
        writer.insert(tenant, batch.added, batch.states, collectedAt, connection);
        writer.update(tenant, batch.refreshed(), collectedAt, connection);
        return saved;
    }

    /// Deletes the mentions with their matches.
    ///
    /// @return how many were stored
    public long remove(Tenant tenant, List<Origin> origins, Connection connection)
            throws SQLException {
        List<Identity> wanted = origins.stream().map(Identity::of).toList();
        KnownMentions known = stored.read(tenant, wanted, connection);
        List<UUID> ids =
                wanted.stream()
                        .map(known::find)
                        .flatMap(Optional::stream)
                        .map(Known::id)
                        .distinct()
                        .toList();
        writer.delete(tenant, ids, connection);
        return ids.size();
    }

    /// The changes of one batch, in memory: a mention may repeat another of the same batch.
    private static final class Batch {

        private final KnownMentions known;
        private final Map<UUID, Mention> added = new LinkedHashMap<>();
        private final Map<UUID, Known> states = new LinkedHashMap<>();

        Batch(KnownMentions known) {
            this.known = known;
        }

        SavedMention add(Mention mention, Identity identity) {
            Optional<Known> same = known.find(identity);
            if (same.isEmpty()) {
                UUID id = Ids.next();
                added.put(id, mention);
                put(Known.of(id, mention));
                return new SavedMention(id, Effect.NEW);
            }
            Known before = same.get();
            Known after = before.refreshed(mention);
            if (!after.equals(before)) {
                put(after);
            }
            boolean isNewer = !after.values().equals(before.values());
            return new SavedMention(before.id(), isNewer ? Effect.UPDATED : Effect.DUPLICATE);
        }

        List<Known> refreshed() {
            return states.values().stream()
                    .filter(state -> !added.containsKey(state.id()))
                    .toList();
        }

        private void put(Known state) {
            known.put(state);
            states.put(state.id(), state);
        }
    }
}
