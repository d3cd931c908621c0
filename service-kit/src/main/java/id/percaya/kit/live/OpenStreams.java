package id.percaya.kit.live;

import id.percaya.kit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ConcurrentHashMap;

/// Counts the open streams and waiting requests of each caller: at most four on a node.
@ApplicationScoped
public class OpenStreams {

    private static final int MOST_OF_ONE_CALLER = 4;
    private static final int TOO_MANY_REQUESTS = 429;

    private final ConcurrentHashMap<String, Integer> byCaller = new ConcurrentHashMap<>();

    /// @throws ProblemException when the caller has four already
    public void enter(String caller) {
        int open = byCaller.merge(caller, 1, Integer::sum);
        if (open > MOST_OF_ONE_CALLER) {
            leave(caller);
            throw new ProblemException(
                    TOO_MANY_REQUESTS,
                    "TOO_MANY_STREAMS",
                    "At most "
                            + MOST_OF_ONE_CALLER
                            + " streams of changes may be open; close one of them.");
        }
    }

    public void leave(String caller) {
        byCaller.computeIfPresent(caller, (_, open) -> open == 1 ? null : open - 1);
    }
}
