package id.percaya.drills.publishing;

import id.percaya.drills.publishing.Partner.Call;
import id.percaya.drills.publishing.SendingLog.Sent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The promises of docs/decisions/publish-gate.md that a partner can see.
///
/// @param frozen the longest time for which a process was frozen, perhaps within a call
record CallRules(List<Halt> halts, Map<String, Sent> sent, Duration frozen) {

    /// From the guard to the signature, on a busy machine.
    private static final Duration SIGNING = Duration.ofMillis(100);

    /// From the guard to the first byte at the partner: signing, a host's name, a connection.
    private static final Duration UNDER_WAY = Duration.ofSeconds(2);

    /// Somebody may rely on it from its answer until its lift is asked for.
    record Halt(Instant answered, Instant liftAsked) {}

    List<String> breaches(List<Call> calls) {
        List<String> seen = new ArrayList<>();
        for (Call call : calls) {
            Sent publication = sent.get(call.publication());
            if (publication == null) {
                seen.add("a call for an unknown publication " + call);
                continue;
            }
            if (!publication.statement()) {
                halted(call).ifPresent(seen::add);
            }
            Instant last = publication.dueAt().plus(publication.grace());
            if (call.signedAt().isAfter(last.plus(SIGNING))) {
                seen.add("a call after due time and grace " + call);
            }
        }
        counted(calls, seen);
        return seen;
    }

    /// Signed after the answer, or so late that it cannot have been under way.
    private Optional<String> halted(Call call) {
        return halts.stream()
                .filter(halt -> call.arrivedAt().isBefore(halt.liftAsked()))
                .filter(halt ->
                        call.signedAt().isAfter(halt.answered().plus(SIGNING))
                                || call.arrivedAt()
                                        .isAfter(halt.answered().plus(UNDER_WAY).plus(frozen)))
                .map(halt ->
                        "a call began after a halt's answer at " + halt.answered() + " " + call)
                .findFirst();
    }

    private void counted(List<Call> calls, List<String> seen) {
        calls.stream()
                .collect(Collectors.groupingBy(Call::publication, Collectors.counting()))
                .forEach((id, count) -> {
                    Sent publication = sent.get(id);
                    if (publication != null
                            && count > publication.started() - publication.lapsed()) {
                        seen.add(
                                "%d calls for %s, which was started %d times and lapsed %d times"
                                        .formatted(
                                                count,
                                                id,
                                                publication.started(),
                                                publication.lapsed()));
                    }
                });
    }
}
