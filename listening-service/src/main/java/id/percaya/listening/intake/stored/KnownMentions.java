package id.percaya.listening.intake.stored;

import id.percaya.listening.intake.mention.Source;
import id.percaya.listening.intake.stored.Known.Identity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Recognises a mention that is delivered again, by three rungs:
///
/// 1. Source and external id. Where both sides have one, it decides alone.
/// 2. Otherwise the canonical address.
/// 3. Otherwise author and text, within 24 hours.
///
/// Several at an address: the one that was stored first. Several with a text: the one that was
/// published first.
final class KnownMentions {

    private static final Duration SAME_DAY = Duration.ofHours(24);

    /// Ids are in the order of storing.
    private static final Comparator<Known> STORED_FIRST = Comparator.comparing(Known::id);

    private static final Comparator<Known> SAID_FIRST =
            Comparator.<Known, Instant>comparing(known -> known.identity().publishedAt())
                    .thenComparing(STORED_FIRST);

    private final Map<UUID, Known> all = new LinkedHashMap<>();
    private final Map<SourceId, UUID> byId = new HashMap<>();
    private final Map<String, List<UUID>> byAddress = new HashMap<>();
    private final Map<AuthorText, List<UUID>> byText = new HashMap<>();

    private record SourceId(Source source, String externalId) {}

    private record AuthorText(String authorKey, long textKey) {}

    KnownMentions(Collection<Known> stored) {
        stored.forEach(this::put);
    }

    /// Adds a mention, or replaces it by its newer state.
    void put(Known known) {
        Identity identity = known.identity();
        boolean isNew = all.put(known.id(), known) == null;
        if (identity.externalId() != null) {
            byId.put(new SourceId(identity.source(), identity.externalId()), known.id());
        }
        if (identity.address() != null) {
            ids(byAddress, identity.address(), known.id());
        }
        AuthorText text = authorText(identity);
        if (text != null && isNew) {
            ids(byText, text, known.id());
        }
    }

    Optional<Known> find(Identity wanted) {
        return byId(wanted).or(() -> byAddress(wanted)).or(() -> byText(wanted));
    }

    /// The mention that its source has deleted. An address may be that of a whole thread, so it
    /// names a mention only if no other of the source has it.
    Optional<Known> findDeleted(Identity wanted) {
        return byId(wanted).or(() -> onlyAtAddress(wanted));
    }

    private Optional<Known> onlyAtAddress(Identity wanted) {
        String address = wanted.address();
        List<UUID> ids = address == null ? List.of() : byAddress.getOrDefault(address, List.of());
        List<UUID> there =
                ids.stream()
                        .filter(id -> known(id).identity().source() == wanted.source())
                        .toList();
        return there.size() == 1 ? first(there.stream(), wanted, STORED_FIRST) : Optional.empty();
    }

    private Optional<Known> byId(Identity wanted) {
        return wanted.externalId() == null
                ? Optional.empty()
                : Optional.ofNullable(byId.get(new SourceId(wanted.source(), wanted.externalId())))
                        .map(this::known);
    }

    private Optional<Known> byAddress(Identity wanted) {
        return wanted.address() == null
                ? Optional.empty()
                : first(
                        byAddress.getOrDefault(wanted.address(), List.of()).stream(),
                        wanted,
                        STORED_FIRST);
    }

    private Optional<Known> byText(Identity wanted) {
        AuthorText text = authorText(wanted);
        return text == null
                ? Optional.empty()
                : first(
                        byText.getOrDefault(text, List.of()).stream()
                                .filter(id ->
                                        isWithinADay(
                                                known(id).identity().publishedAt(),
                                                wanted.publishedAt())),
                        wanted,
                        SAID_FIRST);
    }

    private Optional<Known> first(Stream<UUID> ids, Identity wanted, Comparator<Known> order) {
        return ids.map(this::known)
                .filter(known ->
                        wanted.externalId() == null || known.identity().externalId() == null)
                .min(order);
    }

    private Known known(UUID id) {
        Known known = all.get(id);
        if (known == null) {
            throw new IllegalStateException("not in the index: " + id);
        }
        return known;
    }

    static boolean isWithinADay(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(SAME_DAY) <= 0;
    }

    private static @Nullable AuthorText authorText(Identity identity) {
        return identity.authorKey() == null || identity.textKey() == null
                ? null
                : new AuthorText(identity.authorKey(), identity.textKey());
    }

    private static <K> void ids(Map<K, List<UUID>> index, K key, UUID id) {
        List<UUID> ids = index.computeIfAbsent(key, _ -> new ArrayList<>());
        if (!ids.contains(id)) {
            ids.add(id);
        }
    }
}
