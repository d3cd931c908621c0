package id.percaya.drills.oracle;

import id.percaya.drills.load.ExpectedEvent;
import id.percaya.drills.oracle.EventLog.Logged;
import id.percaya.local.look.ServiceDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// C5: what a service does about what it heard of another, or of itself.
final class EffectRules {

    /// One halt a crisis, one note of each consent given and each withdrawn, and each case
    /// escalated by its crisis.
    private static final List<Reaction> HEARINGS =
            List.of(
                    new Reaction("consent", "consent-given", "campaign", "consent-heard"),
                    new Reaction(
                            "consent", "consent-withdrawn", "campaign", "consent-withdrawal-heard"),
                    new Reaction("crisis", "crisis-declared", "campaign", "halt-imposed"),
                    new Reaction("crisis", "crisis-declared", "crisis", "case-escalated"));

    private final DrillRecording watch;

    EffectRules(DrillRecording watch) {
        this.watch = watch;
    }

    /// @param event of the source, for each of which the hearer has one event of the other name
    ///   that carries the source's stream
    private record Reaction(String source, String event, String hearer, String effect) {}

    Finding eachTakesEffectOnce() {
        LogRules now = LogRules.of(watch);
        List<String> breaches = new ArrayList<>();
        HEARINGS.forEach(hearing -> breaches.addAll(breaches(hearing, now)));
        breaches.addAll(clocks(now.log("crisis")));
        breaches.addAll(unheard(now.log("consent")));
        return Finding.of(breaches);
    }

    private static List<String> breaches(Reaction hearing, LogRules logs) {
        Map<ExpectedEvent, Integer> effects = new HashMap<>();
        logs.log(hearing.hearer())
                .named(hearing.effect())
                .forEach(event ->
                        event.marks()
                                .forEach(mark ->
                                        effects.merge(
                                                new ExpectedEvent(hearing.effect(), mark),
                                                1,
                                                Integer::sum)));
        List<String> breaches = new ArrayList<>();
        for (Logged cause : logs.log(hearing.source()).named(hearing.event())) {
            int times =
                    effects.getOrDefault(new ExpectedEvent(hearing.effect(), cause.stream()), 0);
            if (times != 1) {
                breaches.add(
                        "%s %s took effect %d times: %s"
                                .formatted(
                                        hearing.event(), cause.stream(), times, hearing.effect()));
            }
        }
        return breaches;
    }

    /// The set of clocks is the same for each crisis of the load.
    private static List<String> clocks(EventLog crisis) {
        List<Logged> started = crisis.named("obligation-started");
        Set<Integer> sizes = new HashSet<>();
        for (Logged declared : crisis.named("crisis-declared")) {
            List<UUID> streams =
                    started.stream()
                            .filter(clock -> clock.marks().contains(declared.stream()))
                            .map(Logged::stream)
                            .toList();
            sizes.add(streams.size() == Set.copyOf(streams).size() ? streams.size() : -1);
        }
        return sizes.size() > 1
                ? List.of("crises of one kind have different sets of clocks: " + sizes)
                : List.of();
    }

    /// campaign-service's inbox says the last version of each consent that was announced.
    private List<String> unheard(EventLog consent) {
        Map<String, Integer> last = new HashMap<>();
        consent.events().stream()
                .filter(event -> AnnouncementRules.isAnnounced("consent", event))
                .forEach(
                        event -> last.merge(event.stream().toString(), event.version(), Math::max));
        Set<String> heard =
                Set.copyOf(
                        new ServiceDatabase(watch.platform().jdbcUrl("campaign"))
                                .column(
                                        "select stream_id || '@' || version from es.inbox where source = '/percaya/consent'"));
        List<String> unheard = new ArrayList<>();
        last.forEach((stream, version) -> {
            if (!heard.contains(stream + "@" + version)) {
                unheard.add("campaign's inbox lacks consent " + stream + " version " + version);
            }
        });
        return unheard;
    }
}
