package id.percaya.listening.concern.concern;

import id.percaya.kit.timing.Deadline;
import id.percaya.kit.timing.Timer;
import id.percaya.kit.timing.Timers;
import id.percaya.listening.concern.concern.ConcernCommand.FadeConcern;
import id.percaya.listening.concern.concern.ConcernEvidence.Recent;
import id.percaya.listening.concern.concern.ConcernViews.OpenConcern;
import id.percaya.listening.concern.setting.ConcernRulesReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// A concern fades when fewer than three stories told it in the organisation's quiet time. Looked
/// at each day until it is over, and an hour later where mentions wait to be looked through.
@ApplicationScoped
class WhenConcernIsQuietThenFadeConcern implements Timer {

    static final String NAME = "concern-quiet";
    static final Duration AGAIN = Duration.ofDays(1);

    /// The latest hours are looked through meanwhile.
    private static final Duration SOON = Duration.ofHours(1);

    private static final Duration LATEST = Duration.ofHours(3);

    private static final int FEW_STORIES = 3;

    private final Timers timers;
    private final Concerns concerns;
    private final ConcernViews views;
    private final ConcernEvidence evidence;
    private final ConcernRulesReader rules;
    private final Clock clock;

    WhenConcernIsQuietThenFadeConcern(
            Timers timers,
            Concerns concerns,
            ConcernViews views,
            ConcernEvidence evidence,
            ConcernRulesReader rules,
            Clock clock) {
        this.timers = timers;
        this.concerns = concerns;
        this.views = views;
        this.evidence = evidence;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void due(Deadline due) {
        views.open(due.subject()).ifPresent(concern -> look(concern, due));
    }

    private void look(OpenConcern concern, Deadline due) {
        Instant now = clock.instant();
        Instant since = now.minus(rules.of(due.tenant()).quietAfter());
        ConcernId id = new ConcernId(concern.id());
        Recent recent = evidence.since(id, since, now.minus(LATEST));
        boolean isTold = concern.openedAt().isAfter(since) || recent.stories() >= FEW_STORIES;
        if (!isTold && !recent.isBehind()) {
            Instant quietSince = recent.lastMentionAt().orElse(concern.openedAt());
            concerns.handle(id, new FadeConcern(quietSince, now), due.context());
            return;
        }
        Instant next = (isTold ? due.at() : now).plus(isTold ? AGAIN : SOON);
        timers.set(
                NAME,
                new Deadline(due.tenant(), concern.id(), next, due.correlation(), next.toString()));
    }
}
