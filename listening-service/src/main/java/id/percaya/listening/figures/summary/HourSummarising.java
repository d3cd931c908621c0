package id.percaya.listening.figures.summary;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.tenancy.Ids;
import id.percaya.listening.figures.FigureViews;
import id.percaya.listening.figures.Figures;
import id.percaya.listening.figures.summary.HourChanges.ChangedHour;
import id.percaya.listening.figures.summary.MonitorDayCommand.SummariseHour;
import id.percaya.listening.figures.summary.WatchedMonitors.WatchedMonitor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Summarises the changed hours of a tenant. All monitors are looked at, because a mention changes
/// the shares of the others, too. Each monitor is a transaction of its own; doing it twice changes
/// nothing.
@ApplicationScoped
class HourSummarising {

    /// Of an older hour no summary is told, as no alert is.
    private static final Duration NEWS_AGE = Duration.ofDays(7);

    private final Transactions transactions;
    private final HourChanges changes;
    private final WatchedMonitors monitors;
    private final FigureViews figures;
    private final MonitorDays days;
    private final Clock clock;

    HourSummarising(
            Transactions transactions,
            HourChanges changes,
            WatchedMonitors monitors,
            FigureViews figures,
            MonitorDays days,
            Clock clock) {
        this.transactions = transactions;
        this.changes = changes;
        this.monitors = monitors;
        this.figures = figures;
        this.days = days;
        this.clock = clock;
    }

    void summarise(Tenant tenant) {
        for (ChangedHour changed : transactions.call(tenant, () -> changes.ready(tenant))) {
            boolean isEarly =
                    transactions.call(tenant, () -> monitors.haveStoriesToCome(changed.hour()));
            if (isEarly) {
                continue;
            }
            if (changed.hour().isAfter(clock.instant().minus(NEWS_AGE))) {
                summarise(tenant, changed.hour());
            }
            var _ = transactions.call(tenant, () -> changes.done(tenant, changed));
        }
    }

    private record Hour(List<WatchedMonitor> monitors, Map<UUID, Figures> figures) {
        Figures of(WatchedMonitor monitor) {
            return figures.getOrDefault(monitor.id(), Figures.NONE);
        }

        long mentionsOfGroup(boolean topics) {
            return monitors.stream()
                    .filter(monitor -> monitor.isTopic() == topics)
                    .mapToLong(monitor -> of(monitor).mentions())
                    .sum();
        }
    }

    private void summarise(Tenant tenant, Instant from) {
        Hour hour = transactions.call(tenant, () -> read(from));
        long voices = hour.mentionsOfGroup(false);
        long topics = hour.mentionsOfGroup(true);
        for (WatchedMonitor monitor : hour.monitors()) {
            SummariseHour command =
                    new SummariseHour(
                            monitor.id(),
                            monitor.facility(),
                            from,
                            HourFigures.of(hour.of(monitor), monitor.isTopic() ? topics : voices),
                            clock.instant());
            EventMetadata cause =
                    new EventMetadata(tenant, EventMetadata.PERCAYA, Ids.next(), null, null);
            var _ =
                    transactions.retrying(
                            tenant,
                            () ->
                                    days.handle(
                                            MonitorDayId.of(monitor.id(), from),
                                            command,
                                            CommandContext.of(cause)));
        }
    }

    private Hour read(Instant from) {
        List<WatchedMonitor> watched = monitors.all();
        List<UUID> ids = watched.stream().map(WatchedMonitor::id).toList();
        return new Hour(
                watched,
                ids.isEmpty()
                        ? Map.of()
                        : figures.byMonitor(ids, from, from.plus(Duration.ofHours(1))));
    }
}
