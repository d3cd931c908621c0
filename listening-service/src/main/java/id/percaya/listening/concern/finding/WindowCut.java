package id.percaya.listening.concern.finding;

import id.percaya.listening.concern.emerging.TermCounts;
import id.percaya.listening.concern.emerging.TermText;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Cuts a monitor's texts, in the order of their publication, into windows of whole hours with at
/// least 60 stories each. A window of very many copies ends with fewer stories.
final class WindowCut {

    private static final int FEWEST = 60;

    private final List<TermText> texts = new ArrayList<>();
    private final Set<UUID> stories = new HashSet<>();
    private final int most;
    private Instant from;
    private Instant hour;

    /// @param from the start of the first window
    /// @param most a window of so many texts ends
    WindowCut(Instant from, int most) {
        this.from = from;
        this.hour = from;
        this.most = most;
    }

    /// The window that ends before this text's hour, if it has enough.
    Optional<TermWindow> add(TermText text) {
        Optional<TermWindow> ended = Optional.empty();
        Instant now = text.publishedAt().truncatedTo(ChronoUnit.HOURS);
        if (now.isAfter(hour)) {
            ended = end();
            hour = now;
        }
        texts.add(text);
        stories.add(text.story());
        return ended;
    }

    /// The window with the last text's hour, if it has enough.
    Optional<TermWindow> end() {
        if (stories.size() < FEWEST && texts.size() < most) {
            return Optional.empty();
        }
        Instant until = hour.plus(1, ChronoUnit.HOURS);
        TermWindow window = new TermWindow(from, until, TermCounts.of(texts));
        texts.clear();
        stories.clear();
        from = until;
        return Optional.of(window);
    }
}
