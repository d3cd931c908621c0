package id.percaya.drills.fault;

import id.percaya.drills.Drill;
import id.percaya.drills.DrillEnvironment;
import id.percaya.drills.NetworkFault;
import id.percaya.drills.oracle.Tolerance;
import java.time.Duration;
import java.util.List;

/// A command succeeds but its response is lost. A retry with the same key gets the stored response.
public record CommandAnswersLost(Duration lasting) implements Drill {

    private static final NetworkFault ANSWER_LOST = new NetworkFault.AnswerLost("HTTP/1.1 2", 3);

    @Override
    public String name() {
        return "answers-lost";
    }

    @Override
    public String fault() {
        return "every 3rd answer of success is cut for " + lasting.toSeconds() + " s";
    }

    @Override
    public Tolerance tolerance() {
        return Tolerance.silence(Tolerance.EVERYONE);
    }

    @Override
    public List<String> inject(DrillEnvironment environment) throws InterruptedException {
        Tolerance.EVERYONE.forEach(service -> environment.network(service).set(ANSWER_LOST));
        Thread.sleep(lasting);
        Tolerance.EVERYONE.forEach(
                service -> environment.network(service).set(new NetworkFault.None()));
        return Tolerance.EVERYONE.stream()
                .filter(service -> environment.network(service).lost() == 0)
                .map(service -> "no answer of " + service + " was lost")
                .toList();
    }
}
