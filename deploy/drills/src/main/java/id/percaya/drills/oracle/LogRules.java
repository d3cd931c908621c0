package id.percaya.drills.oracle;

import id.percaya.drills.load.Done;
import id.percaya.drills.load.Effect;
import id.percaya.drills.load.Intent;
import id.percaya.drills.oracle.EventLog.Logged;
import id.percaya.local.look.Database;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// C1 to C3: what the logs have to hold after what was sent.
final class LogRules {

    private final Watch watch;
    private final Map<Effect, Integer> effects = new HashMap<>();
    private final Set<String> versions = new HashSet<>();
    private final Map<String, EventLog> logs = new HashMap<>();

    /// To be asked when nothing is sent any more and the watch is closed.
    LogRules(Watch watch) {
        this.watch = watch;
        for (String service : Tolerance.EVERYONE) {
            String url = watch.platform().jdbcUrl(service);
            EventLog log = EventLog.after(service, url, watch.tail(service).start());
            logs.put(service, log);
            log.events().forEach(this::count);
        }
    }

    private void count(Logged event) {
        versions.add(event.stream() + "@" + event.version());
        event.marks()
                .forEach(mark -> effects.merge(new Effect(event.type(), mark), 1, Integer::sum));
    }

    EventLog log(String service) {
        return logs.getOrDefault(service, new EventLog(service, List.of()));
    }

    Finding everySuccessHasItsEvents() {
        List<String> lost = new ArrayList<>();
        for (Done done : watch.journal().done()) {
            boolean recorded = versions.contains(done.stream() + "@" + done.version());
            if (!recorded || times(done.intent()) == 0) {
                lost.add("no event of " + done.intent().words());
            }
        }
        return Finding.of(lost);
    }

    /// A refusal is a breach too: what is asked for is allowed, so its repeat was taken for another
    /// request.
    Finding atMostOneEffectPerKey(List<String> seen) {
        List<String> doubled = new ArrayList<>(seen);
        for (Intent intent : watch.journal().intents()) {
            if (times(intent) > 1) {
                doubled.add(times(intent) + " effects of " + intent.words());
            }
        }
        watch.journal().refused().forEach(refused -> doubled.add("refused: " + refused.words()));
        return Finding.of(doubled);
    }

    Finding orderHolds() {
        List<String> breaches = new ArrayList<>();
        for (String service : Tolerance.EVERYONE) {
            new Database(watch.platform().jdbcUrl(service))
                    .brokenStreams()
                    .forEach(stream -> breaches.add(service + " has a gap in stream " + stream));
            List<UUID> seen = watch.tail(service).seen();
            List<UUID> all = log(service).events().stream().map(Logged::id).toList();
            if (!isBeginning(seen, all)) {
                breaches.add(difference(service, seen, all));
            }
        }
        return Finding.of(breaches);
    }

    /// What came after the last look is no breach.
    private static boolean isBeginning(List<UUID> seen, List<UUID> all) {
        return seen.size() <= all.size() && seen.equals(all.subList(0, seen.size()));
    }

    private static String difference(String service, List<UUID> seen, List<UUID> all) {
        Set<UUID> missed = new HashSet<>(all);
        seen.forEach(missed::remove);
        return "%s: the tail read %d of %d events, and missed %s"
                .formatted(service, seen.size(), all.size(), missed);
    }

    private int times(Intent intent) {
        return effects.getOrDefault(intent.effect(), 0);
    }
}
