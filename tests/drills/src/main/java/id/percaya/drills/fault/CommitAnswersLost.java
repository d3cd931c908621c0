package id.percaya.drills.fault;

import id.percaya.drills.Drill;
import id.percaya.drills.DrillEnvironment;
import id.percaya.drills.NetworkFault;
import id.percaya.drills.oracle.Tolerance;
import java.time.Duration;
import java.util.List;

/// PostgreSQL commits, but the service does not receive the response. It cannot know the outcome;
/// the retry finds out.
public record CommitAnswersLost(Duration lasting) implements Drill {

    /// Tag of a completed commit in the PostgreSQL protocol.
    private static final NetworkFault COMMIT_LOST = new NetworkFault.AnswerLost("COMMIT\0", 15);

    @Override
    public String name() {
        return "commits-lost";
    }

    @Override
    public String fault() {
        return "every 15th answer to a COMMIT is cut for " + lasting.toSeconds() + " s";
    }

    @Override
    public Tolerance tolerance() {
        return Tolerance.noDatabase();
    }

    @Override
    public List<String> inject(DrillEnvironment environment) throws InterruptedException {
        environment.databaseNetwork().set(COMMIT_LOST);
        Thread.sleep(lasting);
        environment.databaseNetwork().set(new NetworkFault.None());
        return environment.databaseNetwork().lost() == 0
                ? List.of("no answer to a commit was lost")
                : List.of();
    }
}
