package id.percaya.listening.figures;

import id.percaya.kit.problem.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Compares monitors over the same span and the same sources.
@ApplicationScoped
class ShareOfVoiceViews {

    private final FigureViews views;
    private final MonitorNames names;

    ShareOfVoiceViews(FigureViews views, MonitorNames names) {
        this.views = views;
        this.names = names;
    }

    ShareOfVoice of(List<UUID> monitors, Instant from, Instant to) {
        Map<String, String> named = names.all();
        CountedGroups counted = views.of(new Counting(monitors, from, to, Grouping.MONITORS));
        VoiceSums all = VoiceSums.of(counted.groups().values());
        return new ShareOfVoice(
                all.mentions(),
                counted.all().mentions(),
                all.stories(),
                all.reach(),
                monitors.stream()
                        .map(id -> MonitorVoice.of(id, name(id, named), figures(id, counted), all))
                        .toList(),
                Figures.FORMULA_VERSION);
    }

    private static Figures figures(UUID monitor, CountedGroups counted) {
        return counted.groups().getOrDefault(monitor.toString(), Figures.NONE);
    }

    private static String name(UUID id, Map<String, String> named) {
        String name = named.get(id.toString());
        if (name == null) {
            throw new Invalid(
                    "monitorId", "MONITOR_ABSENT", "your organisation has no such monitor");
        }
        return name;
    }
}
