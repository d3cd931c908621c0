package id.percaya.drills;

import id.percaya.drills.load.LoadGenerator;
import id.percaya.drills.oracle.Tolerance;
import java.time.Duration;
import java.util.List;

/// A fault of the running platform. It is undone when the drill returns.
public interface Drill {

    /// Name on the command line, for example `postgresql-killed`.
    String name();

    /// Description of the fault.
    String fault();

    Tolerance tolerance();

    /// Between two commands of a person meanwhile. There are four persons, so the usual pause makes
    /// about fifty commands a second.
    default Duration pause() {
        return LoadGenerator.PAUSE;
    }

    /// Injects the fault, waits, and undoes it.
    ///
    /// @return failures that the drill itself has observed
    List<String> inject(DrillEnvironment environment) throws InterruptedException;
}
