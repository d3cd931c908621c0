package id.percaya.drills.publishing;

import id.percaya.drills.publishing.Partner.Call;
import id.percaya.drills.publishing.SendingLog.Sent;
import id.percaya.local.play.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Imposes halts, and afterwards holds the partners' logs against them.
final class HaltWatch {

    /// From the guard to the first byte at the partner: signing, a host's name, a connection.
    private static final Duration UNDER_WAY = Duration.ofSeconds(2);

    private final Person crisisLead;
    private final List<Halt> halts = new ArrayList<>();
    private final Times answers = new Times();

    /// Somebody may rely on it from its answer until its lift is asked for.
    private record Halt(Instant answered, Instant liftAsked) {}

    HaltWatch(Person crisisLead) {
        this.crisisLead = crisisLead;
    }

    /// Halts everything of the drill for a while.
    void halt(Duration lasting) throws InterruptedException {
        String id = impose(Calendar.FACILITY);
        Instant answered = Instant.now();
        Thread.sleep(lasting);
        halts.add(new Halt(answered, Instant.now()));
        lift(id);
    }

    /// Halts a facility without publications, and lifts that again.
    void haltElsewhere() {
        lift(impose("latihan-lain"));
    }

    Times answers() {
        return answers;
    }

    private String impose(String facility) {
        Instant asked = Instant.now();
        String id = crisisLead.post("campaign", "/halts", Map.of("facility", facility)).ok().id();
        answers.add(Duration.between(asked, Instant.now()));
        return id;
    }

    private void lift(String id) {
        crisisLead.post("campaign", "/halts/" + id + "/lift").ok();
    }

    /// The promises of docs/decisions/publish-gate.md that a partner can see.
    ///
    /// @param frozen the longest time for which a process was frozen, perhaps within a call
    List<String> breaches(List<Call> calls, Map<String, Sent> sent, Duration frozen) {
        List<String> seen = new ArrayList<>();
        for (Call call : calls) {
            Sent publication = sent.get(call.publication());
            if (publication == null) {
                seen.add("a call for an unknown publication " + call);
                continue;
            }
            if (!publication.statement()) {
                halted(call, frozen).ifPresent(seen::add);
            }
            Instant last = publication.dueAt().plus(publication.grace());
            if (Instant.ofEpochSecond(call.signedAt()).isAfter(last)) {
                seen.add("a call after due time and grace " + call);
            }
        }
        counted(calls, sent, seen);
        return seen;
    }

    /// Signed after the answer, or so late that it cannot have been under way.
    private Optional<String> halted(Call call, Duration frozen) {
        return halts.stream()
                .filter(halt -> call.arrivedAt().isBefore(halt.liftAsked()))
                .filter(halt ->
                        Instant.ofEpochSecond(call.signedAt()).isAfter(halt.answered())
                                || call.arrivedAt()
                                        .isAfter(halt.answered().plus(UNDER_WAY).plus(frozen)))
                .map(halt ->
                        "a call began after a halt's answer at " + halt.answered() + " " + call)
                .findFirst();
    }

    private static void counted(List<Call> calls, Map<String, Sent> sent, List<String> seen) {
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

    /// From a halt's answer to the arrival of the last call that was under way.
    Times afterAnswer(List<Call> calls) {
        Times times = new Times();
        for (Halt halt : halts) {
            calls.stream()
                    .map(Call::arrivedAt)
                    .filter(halt.answered()::isBefore)
                    .filter(halt.liftAsked()::isAfter)
                    .max(Instant::compareTo)
                    .ifPresent(last -> times.add(Duration.between(halt.answered(), last)));
        }
        return times;
    }

    int halts() {
        return halts.size();
    }
}
