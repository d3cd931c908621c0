package id.percaya.listening.sources.polling;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.tenancy.Ids;
import id.percaya.listening.intake.arrival.SourceMentions;
import id.percaya.listening.intake.arrival.SourceMentions.Heard;
import id.percaya.listening.intake.row.Row;
import id.percaya.listening.sources.outage.HeardMonitors;
import id.percaya.listening.sources.polling.PollAnswer.Page;
import id.percaya.listening.sources.polling.PollAnswer.Refused;
import id.percaya.listening.sources.source.SourceKind;
import id.percaya.listening.sources.source.SourceSecrets;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads a claimed source: page by page, each in one transaction with the cursor behind it. A crash
/// in between repeats a page, whose mentions are known then.
@ApplicationScoped
class SourceTurn {

    /// A long backlog is read in several turns, so that other sources are read in between.
    private static final int MOST_PAGES = 20;

    private static final int BATCH = 500;

    private final Map<SourceKind, PlatformReader> readers;
    private final SourceSecrets secrets;
    private final SourceMentions mentions;
    private final SourceProgress progress;
    private final SourceHealth health;
    private final HeardMonitors monitors;
    private final Transactions transactions;
    private final Clock clock;

    SourceTurn(
            @All List<PlatformReader> readers,
            SourceSecrets secrets,
            SourceMentions mentions,
            SourceProgress progress,
            SourceHealth health,
            HeardMonitors monitors,
            Transactions transactions,
            Clock clock) {
        this.readers =
                readers.stream()
                        .collect(Collectors.toMap(PlatformReader::kind, Function.identity()));
        this.secrets = secrets;
        this.mentions = mentions;
        this.progress = progress;
        this.health = health;
        this.monitors = monitors;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// The claim was lost, or the source was paused or revised meanwhile.
    private static final class LostClaim extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /// An unexpected failure counts as one of the source, so that it is not repeated at once.
    void run(Claim claim) throws InterruptedException {
        try {
            read(claim);
        } catch (LostClaim _) {
            // the page is dropped: the source is read anew, or no more
            progress.release(claim);
        } catch (RuntimeException | Error failed) {
            health.failed(claim, PollFault.UNAVAILABLE, Optional.empty());
            throw failed;
        }
    }

    private void read(Claim claim) throws InterruptedException {
        PlatformReader reader = readers.get(claim.kind());
        if (reader == null) {
            throw new IllegalStateException("nothing reads " + claim.kind());
        }
        mentions.prepare(claim.tenant());
        String cursor = claim.cursor();
        for (int pages = 0; pages < MOST_PAGES; pages++) {
            Instant at = clock.instant();
            PollRequest request =
                    new PollRequest(
                            claim.target(), secrets.of(claim.tenant(), claim.source()), cursor, at);
            switch (reader.fetch(request)) {
                case Refused(PollFault fault, var asked) -> {
                    health.failed(claim, fault, asked);
                    return;
                }
                case Page(List<Row> rows, @Nullable String next, boolean isMore) -> {
                    take(claim, rows, cursor, next, at);
                    cursor = next;
                    if (!isMore) {
                        health.succeeded(claim, claim.interval());
                        return;
                    }
                }
            }
        }
        health.succeeded(claim, Duration.ZERO);
    }

    /// The cursor moves with the last batch of the page.
    private void take(
            Claim claim,
            List<Row> rows,
            @Nullable String before,
            @Nullable String next,
            Instant at) {
        int from = 0;
        do {
            int until = Math.min(from + BATCH, rows.size());
            List<Row> batch = rows.subList(from, until);
            String cursor = until == rows.size() ? next : before;
            transactions.retrying(claim.tenant(), () -> take(claim, batch, cursor, at));
            from = until;
        } while (from < rows.size());
    }

    private Heard take(Claim claim, List<Row> batch, @Nullable String cursor, Instant at) {
        EventMetadata cause =
                new EventMetadata(claim.tenant(), EventMetadata.PERCAYA, Ids.next(), null, null);
        Heard heard =
                batch.isEmpty()
                        ? new Heard(0, 0, List.of())
                        : mentions.take(CommandContext.of(cause), batch, at);
        monitors.note(claim.source(), heard.mentions());
        if (!progress.advance(claim, cursor, heard.accepted(), heard.unread(), at)) {
            throw new LostClaim();
        }
        return heard;
    }
}
