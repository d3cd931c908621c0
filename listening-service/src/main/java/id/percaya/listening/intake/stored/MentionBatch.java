package id.percaya.listening.intake.stored;

import id.percaya.kit.tenancy.Ids;
import id.percaya.listening.intake.mention.ReadMention;
import id.percaya.listening.intake.mention.Sentiment;
import id.percaya.listening.intake.stored.Known.Identity;
import id.percaya.listening.intake.stored.SavedMention.Effect;
import id.percaya.listening.intake.stored.Wording.Change;
import id.percaya.listening.intake.understood.SentimentBasis;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The changes of one batch, in memory: a mention may repeat another of the same batch.
final class MentionBatch {

    private final KnownMentions known;
    private final Map<UUID, Wording> wordings;
    private final Map<Identity, UUID> erased;
    private final SentimentBasis basis;
    private final Map<UUID, ReadMention> added = new LinkedHashMap<>();
    private final Map<UUID, Known> states = new LinkedHashMap<>();
    private final Map<UUID, ReadMention> reworded = new LinkedHashMap<>();
    private final Set<UUID> edited = new LinkedHashSet<>();

    MentionBatch(
            KnownMentions known,
            Map<UUID, Wording> wordings,
            Map<Identity, UUID> erased,
            SentimentBasis basis) {
        this.known = known;
        this.wordings = wordings;
        this.erased = erased;
        this.basis = basis;
    }

    SavedMention add(ReadMention read, Identity identity) {
        Optional<Known> same = known.find(identity);
        UUID gone = erased.get(identity);
        if (gone != null && !isById(same, identity)) {
            return new SavedMention(gone, Effect.DUPLICATE, false);
        }
        if (same.isEmpty()) {
            UUID id = Ids.next();
            added.put(id, read);
            wordings.put(id, Wording.of(read));
            put(Known.of(id, read));
            return new SavedMention(id, Effect.NEW, false);
        }
        return repeat(same.get(), read);
    }

    private SavedMention repeat(Known before, ReadMention read) {
        Change change = reword(before, read);
        Known refreshed = before.refreshed(read);
        Known after =
                change == Change.NONE ? refreshed : refreshed.reread(read.understood().sentiment());
        if (!after.equals(before)) {
            put(after);
        }
        Double stars = before.values().rating();
        boolean isRated = !Objects.equals(stars, after.values().rating());
        if (change == Change.EDITED || (isRated && stars != null)) {
            edited.add(before.id());
        }
        boolean isNewer = change != Change.NONE || !after.values().equals(before.values());
        boolean isMoved = change != Change.NONE || isRated || counting(before) != counting(after);
        return new SavedMention(before.id(), isNewer ? Effect.UPDATED : Effect.DUPLICATE, isMoved);
    }

    private Change reword(Known before, ReadMention read) {
        Wording stored = wordings.get(before.id());
        if (stored == null || before.isOlder(read)) {
            return Change.NONE;
        }
        Wording repeat = Wording.of(read);
        Change change = stored.by(repeat, before.isEdition(read));
        if (change != Change.NONE) {
            wordings.put(before.id(), repeat);
            reworded.put(before.id(), read);
        }
        return change;
    }

    private Sentiment counting(Known state) {
        return state.values().opinions().counting(basis).sentiment();
    }

    private static boolean isById(Optional<Known> same, Identity identity) {
        return same.map(Known::identity)
                .filter(known -> Objects.equals(known.externalId(), identity.externalId()))
                .isPresent();
    }

    Map<UUID, ReadMention> added() {
        return added;
    }

    /// Of each new or changed mention after the batch.
    Map<UUID, Known> states() {
        return states;
    }

    /// The repeats whose text is newer or more complete.
    Map<UUID, ReadMention> reworded() {
        return reworded;
    }

    /// The mentions whose author has changed text or rating.
    Set<UUID> edited() {
        return edited;
    }

    List<Known> refreshed() {
        return states.values().stream().filter(state -> !added.containsKey(state.id())).toList();
    }

    private void put(Known state) {
        known.put(state);
        states.put(state.id(), state);
    }
}
