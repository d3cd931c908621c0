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

/// C5: reactions of a service to announcements of others or to its own events.
final class EffectRules {

    /// One halt per crisis, one note per consent given and withdrawn, and one escalated case per
    /// crisis.
    private static final List<Reaction> REACTIONS =
            List.of(
                    new Reaction("consent", "consent-given", "campaign", "consent-heard"),
                    new Reaction(
                            "consent", "consent-withdrawn", "campaign", "consent-withdrawal-heard"),
                    new Reaction("crisis", "crisis-declared", "campaign", "halt-imposed"),
                    new Reaction("crisis", "crisis-declared", "crisis", "case-escalated"));

    private final DrillRecording recording;

    EffectRules(DrillRecording recording) {
        this.recording = recording;
    }

    /// @param event of the source; each must cause one event `effect` of the consumer that contains
    ///   the source's stream id
    private record Reaction(String source, String event, String consumer, String effect) {}

    Finding eachAnnouncementTakesEffectOnce() {
        LogRules now = LogRules.of(recording);
        List<String> breaches = new ArrayList<>();
        REACTIONS.forEach(reaction -> breaches.addAll(breaches(reaction, now)));
        breaches.addAll(clocks(now.log("crisis")));
        breaches.addAll(missingInInbox(now.log("consent")));
        return Finding.of(breaches);
    }

    private static List<String> breaches(Reaction reaction, LogRules logs) {
        Map<ExpectedEvent, Integer> effects = new HashMap<>();
        logs.log(reaction.consumer())
                .named(reaction.effect())
                .forEach(event ->
                        event.marks()
                                .forEach(mark ->
                                        effects.merge(
                                                new ExpectedEvent(reaction.effect(), mark),
                                                1,
                                                Integer::sum)));
        List<String> breaches = new ArrayList<>();
        for (Logged cause : logs.log(reaction.source()).named(reaction.event())) {
            int times =
                    effects.getOrDefault(new ExpectedEvent(reaction.effect(), cause.stream()), 0);
            if (times != 1) {
                breaches.add(
                        "%s %s took effect %d times: %s"
                                .formatted(
                                        reaction.event(),
                                        cause.stream(),
                                        times,
                                        reaction.effect()));
            }
        }
        return breaches;
    }

    /// All crises of the load must have the same set of clocks.
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

    /// The inbox of campaign-service must hold the last announced version of each consent.
    private List<String> missingInInbox(EventLog consent) {
        Map<String, Integer> last = new HashMap<>();
        consent.events().stream()
                .filter(event -> AnnouncementRules.isAnnounced("consent", event))
                .forEach(
                        event -> last.merge(event.stream().toString(), event.version(), Math::max));
        Set<String> inbox =
                Set.copyOf(
                        new ServiceDatabase(recording.platform().jdbcUrl("campaign"))
                                .column(
                                        "select stream_id || '@' || version from es.inbox where source = '/percaya/consent'"));
        List<String> missingInInbox = new ArrayList<>();
        last.forEach((stream, version) -> {
            if (!inbox.contains(stream + "@" + version)) {
                missingInInbox.add(
                        "campaign's inbox lacks consent " + stream + " version " + version);
            }
        });
        return missingInInbox;
    }
}
