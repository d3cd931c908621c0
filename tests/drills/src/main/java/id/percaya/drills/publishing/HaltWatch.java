package id.percaya.drills.publishing;

import id.percaya.drills.publishing.CallRules.Halt;
import id.percaya.drills.publishing.Partner.Call;
import id.percaya.drills.publishing.SendingLog.Sent;
import id.percaya.local.play.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Imposes halts, and afterwards holds the partners' logs against them.
final class HaltWatch {

    private final Person crisisLead;
    private final List<Halt> halts = new ArrayList<>();
    private final Times answers = new Times();

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

    /// @param frozen the longest time for which a process was frozen, perhaps within a call
    List<String> breaches(List<Call> calls, Map<String, Sent> sent, Duration frozen) {
        return new CallRules(halts, sent, frozen).breaches(calls);
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
