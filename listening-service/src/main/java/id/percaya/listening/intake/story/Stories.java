package id.percaya.listening.intake.story;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The stories of one tenant. A text that is near the first member of a story, and published within
/// three days of it, joins that story; other members do not count, so that chains of small changes
/// do not grow together. Not thread-safe.
///
/// Beyond a bound the older half of the stories is forgotten; a later copy begins a new one.
final class Stories {

    private final int half;
    private Shelf older = new Shelf();
    private Shelf newer = new Shelf();

    /// Without its letters, of which 30,000 texts would fill the memory.
    ///
    /// @param signature null if the text has no letters
    record Text(UUID id, Instant publishedAt, @Nullable Signature signature) {

        static Text of(UUID id, Instant publishedAt, String text) {
            String letters = Letters.of(text);
            return new Text(id, publishedAt, letters.isEmpty() ? null : Signature.of(letters));
        }

        private Optional<First> first() {
            return Optional.ofNullable(signature).map(known -> new First(id, publishedAt, known));
        }
    }

    Stories(int most) {
        half = Math.max(1, most / 2);
    }

    /// The story of the text: a known one, or a new one that has the text's own id.
    UUID join(Text text) {
        return text.first().map(this::join).orElse(text.id());
    }

    /// Adds the first member of a stored story.
    void begin(Text text) {
        text.first().ifPresent(this::put);
    }

    private UUID join(First first) {
        Optional<UUID> known = older.find(first).or(() -> newer.find(first)).map(First::id);
        if (known.isEmpty()) {
            put(first);
        }
        return known.orElse(first.id());
    }

    private void put(First first) {
        if (newer.size() >= half) {
            older = newer;
            newer = new Shelf();
        }
        newer.add(first);
    }

    /// The first member of a story.
    record First(UUID id, Instant publishedAt, Signature signature) {}
}
