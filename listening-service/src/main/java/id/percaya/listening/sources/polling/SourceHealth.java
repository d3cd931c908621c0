package id.percaya.listening.sources.polling;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.Version;
import id.percaya.kit.tenancy.Ids;
import id.percaya.listening.sources.source.HaltReason;
import id.percaya.listening.sources.source.SourceCommand;
import id.percaya.listening.sources.source.SourceCommand.HaltSource;
import id.percaya.listening.sources.source.SourceCommand.NoteRecovery;
import id.percaya.listening.sources.source.SourceCommand.NoteStall;
import id.percaya.listening.sources.source.SourceId;
import id.percaya.listening.sources.source.Sources;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// Draws the conclusions of a poll: the time of the next one, and whether the source has stalled,
/// recovered or needs a person.
@ApplicationScoped
class SourceHealth {

    private final Transactions transactions;
    private final Sources sources;
    private final SourceProgress progress;
    private final Pauses pauses;
    private final PollSettings settings;
    private final Clock clock;

    SourceHealth(
            Transactions transactions,
            Sources sources,
            SourceProgress progress,
            Pauses pauses,
            PollSettings settings,
            Clock clock) {
        this.transactions = transactions;
        this.sources = sources;
        this.progress = progress;
        this.pauses = pauses;
        this.settings = settings;
        this.clock = clock;
    }

    /// Nothing follows from a claim that was lost.
    void succeeded(Claim claim, Duration pause) {
        Instant at = clock.instant();
        if (!progress.succeed(claim, pause, at)) {
            progress.release(claim);
        } else if (claim.stalled()) {
            handle(claim, new NoteRecovery(at));
        }
    }

    /// Nothing follows from a claim that was lost.
    void failed(Claim claim, PollFault fault, Optional<Duration> asked) {
        Instant at = clock.instant();
        int failures = claim.failures() + 1;
        if (!progress.fail(claim, pauses.after(failures, claim.interval(), asked), at)) {
            progress.release(claim);
            return;
        }
        Optional<HaltReason> halt = haltReason(claim, fault, failures, at);
        if (halt.isPresent()) {
            handle(claim, new HaltSource(halt.get(), at));
        } else if (!claim.stalled() && isStalled(claim, at)) {
            handle(claim, new NoteStall(claim.everHeard() ? claim.heardAt() : null, at));
        }
    }

    private Optional<HaltReason> haltReason(
            Claim claim, PollFault fault, int failures, Instant at) {
        Instant since = Objects.requireNonNullElse(claim.failingSince(), at);
        boolean isTooLong = since.plus(settings.patience()).isBefore(at);
        return fault.haltsAfter(failures)
                .or(() -> isTooLong ? Optional.of(HaltReason.FAILING) : Optional.empty());
    }

    private boolean isStalled(Claim claim, Instant at) {
        Duration bearable = claim.interval().multipliedBy(settings.stalledAfter());
        return claim.heardAt().plus(bearable).isBefore(at);
    }

    private void handle(Claim claim, SourceCommand command) {
        CommandContext context =
                CommandContext.of(
                        new EventMetadata(
                                claim.tenant(), EventMetadata.PERCAYA, Ids.next(), null, null));
        Version _ =
                transactions.retrying(
                        claim.tenant(),
                        () -> sources.handle(new SourceId(claim.source()), command, context));
    }
}
