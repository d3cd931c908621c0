package id.percaya.drills;

import id.percaya.drills.oracle.Tolerance;
import java.util.List;

/// Something that happens to the running platform, and is over when it returns.
public interface Drill {

    /// How it is asked for, for example `postgresql-killed`.
    String name();

    /// What happens, in words.
    String fault();

    Tolerance tolerance();

    /// Strikes, lets it last, and heals.
    ///
    /// @return what the drill itself has seen go wrong
    List<String> strike(DrillEnvironment ground) throws InterruptedException;
}
