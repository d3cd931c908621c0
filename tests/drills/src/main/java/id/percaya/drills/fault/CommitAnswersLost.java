package id.percaya.drills.fault;

import id.percaya.drills.Drill;
import id.percaya.drills.DrillEnvironment;
import id.percaya.drills.NetworkFault;
import id.percaya.drills.oracle.Tolerance;
import java.time.Duration;
import java.util.List;

/// PostgreSQL has committed, and the service never hears of it: it cannot say what came of the
/// command, and the same again can.
public record CommitAnswersLost(Duration lasting) implements Drill {

    /// The tag of a completed commit in PostgreSQL's protocol.
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
    public List<String> strike(DrillEnvironment ground) throws InterruptedException {
        ground.databaseNetwork().set(COMMIT_LOST);
        Thread.sleep(lasting);
        ground.databaseNetwork().set(new NetworkFault.None());
        return ground.databaseNetwork().lost() == 0
                ? List.of("no answer to a commit was lost")
                : List.of();
    }
}
