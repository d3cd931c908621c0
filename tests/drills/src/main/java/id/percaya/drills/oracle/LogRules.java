package id.percaya.drills.oracle;

import id.percaya.drills.load.CompletedCommand;
import id.percaya.drills.load.ExpectedEvent;
import id.percaya.drills.load.IdempotentCommand;
import id.percaya.drills.load.Journal;
import id.percaya.drills.oracle.EventLog.Logged;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// C1 to C3: the events that the logs must hold for the commands sent.
final class LogRules {

    private final Journal journal;
    private final Map<String, EventLog> logs;
    private final Map<ExpectedEvent, Integer> effects = new HashMap<>();
    private final Set<String> versions = new HashSet<>();

    LogRules(Journal journal, Map<String, EventLog> logs) {
        this.journal = journal;
        this.logs = logs;
        logs.values().forEach(log -> log.events().forEach(this::count));
    }

    /// With the current logs, from the start of the recording on.
    static LogRules of(DrillRecording recording) {
        Map<String, EventLog> logs = new HashMap<>();
        for (String service : Tolerance.EVERYONE) {
            String url = recording.platform().jdbcUrl(service);
            logs.put(service, EventLog.after(service, url, recording.tail(service).start()));
        }
        return new LogRules(recording.journal(), logs);
    }

    private void count(Logged event) {
        versions.add(event.stream() + "@" + event.version());
        event.marks()
                .forEach(mark ->
                        effects.merge(new ExpectedEvent(event.type(), mark), 1, Integer::sum));
    }

    EventLog log(String service) {
        return logs.getOrDefault(service, new EventLog(service, List.of()));
    }

    Finding everySuccessHasItsEvents() {
        List<String> lost = new ArrayList<>();
        for (CompletedCommand done : journal.done()) {
            boolean recorded = versions.contains(done.stream() + "@" + done.version());
            if (!recorded || times(done.command()) == 0) {
                lost.add("no event of " + done.command().words());
            }
        }
        return Finding.of(lost);
    }

    /// A refusal is a breach too: every command is allowed, so a retry was mistaken for a new
    /// request.
    Finding atMostOneEffectPerKey(List<String> seen) {
        List<String> doubled = new ArrayList<>(seen);
        for (IdempotentCommand command : journal.commands()) {
            if (times(command) > 1) {
                doubled.add(times(command) + " effects of " + command.words());
            }
        }
        journal.refused().forEach(refused -> doubled.add("refused: " + refused.words()));
        return Finding.of(doubled);
    }

    /// @param broken streams whose versions are not 1 to n
    /// @param seen events seen by the tail of each service, in order
    Finding orderHolds(List<String> broken, Map<String, List<UUID>> seen) {
        List<String> breaches = new ArrayList<>();
        broken.forEach(stream -> breaches.add("there is a gap in stream " + stream));
        seen.forEach((service, ids) -> {
            List<UUID> all = log(service).events().stream().map(Logged::id).toList();
            if (!isBeginning(ids, all)) {
                breaches.add(difference(service, ids, all));
            }
        });
        return Finding.of(breaches);
    }

    /// Events after the last read are no breach.
    private static boolean isBeginning(List<UUID> seen, List<UUID> all) {
        return seen.size() <= all.size() && seen.equals(all.subList(0, seen.size()));
    }

    private static String difference(String service, List<UUID> seen, List<UUID> all) {
        Set<UUID> missed = new HashSet<>(all);
        seen.forEach(missed::remove);
        return "%s: the tail read %d of %d events, and missed %s"
                .formatted(service, seen.size(), all.size(), missed);
    }

    private int times(IdempotentCommand command) {
        return effects.getOrDefault(command.effect(), 0);
    }
}
