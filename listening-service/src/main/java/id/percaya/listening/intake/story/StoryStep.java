package id.percaya.listening.intake.story;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.listening.intake.story.Stories.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/// Groups one batch of a tenant's waiting mentions, in the current transaction. One thread uses it.
///
/// The stories around the batch's times are kept in memory. What is not there is read again, so
/// that memory does not grow with the number of tenants.
@ApplicationScoped
class StoryStep {

    private static final int MENTIONS = 500;
    private static final int STORIES = 30_000;
    private static final int TENANTS = 8;

    /// Three days, in which copies are found, and one more, so that a day's mentions read once.
    private static final Duration AROUND = Duration.ofDays(4);

    private static final Duration NEEDED = Duration.ofDays(3);

    private final DataSource requests;
    private final StoryTurns turns;
    private final StoryStore store;
    private final Map<Tenant, Memory> memories = new LinkedHashMap<>(16, 0.75f, true);

    StoryStep(DataSource requests, StoryTurns turns, StoryStore store) {
        this.requests = requests;
        this.turns = turns;
        this.store = store;
    }

    /// @param from the stories since then are known
    private record Memory(Stories stories, Instant from, Instant until) {}

    /// @return false when nothing waits any more, or another instance has the turn
    boolean next(Tenant tenant) {
        try (Connection connection = requests.getConnection()) {
            Optional<Boolean> turn = turns.take(tenant, connection);
            if (turn.isEmpty() || !turn.get()) {
                forget(tenant);
            }
            if (turn.isEmpty()) {
                return false;
            }
            List<Text> waiting = store.waiting(tenant, MENTIONS, connection);
            if (waiting.isEmpty()) {
                return false;
            }
            Stories stories = around(waiting, tenant, connection).stories();
            Map<Text, UUID> joined = new LinkedHashMap<>();
            waiting.forEach(text -> joined.put(text, stories.join(text)));
            store.save(tenant, joined, connection);
            return waiting.size() == MENTIONS;
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    /// After a transaction that failed: the memory has stories that were not stored.
    void forget(Tenant tenant) {
        memories.remove(tenant);
    }

    private Memory around(List<Text> texts, Tenant tenant, Connection connection)
            throws SQLException {
        Instant first = texts.stream().map(Text::publishedAt).min(Instant::compareTo).orElseThrow();
        Instant last = texts.stream().map(Text::publishedAt).max(Instant::compareTo).orElseThrow();
        Memory known = memories.get(tenant);
        if (known != null
                && !first.minus(NEEDED).isBefore(known.from())
                && !last.plus(NEEDED).isAfter(known.until())) {
            return known;
        }
        Instant from = first.minus(AROUND);
        Instant until = last.plus(AROUND);
        Stories stories = new Stories(STORIES);
        store.firsts(tenant, from, until, STORIES, connection).reversed().forEach(stories::begin);
        Memory memory = new Memory(stories, from, until);
        memories.put(tenant, memory);
        if (memories.size() > TENANTS) {
            memories.remove(memories.keySet().iterator().next());
        }
        return memory;
    }
}
