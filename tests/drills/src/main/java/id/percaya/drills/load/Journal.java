package id.percaya.drills.load;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// What was sent during a drill, and what came of it.
public final class Journal {

    private final Queue<Attempt> attempts = new ConcurrentLinkedQueue<>();
    private final Queue<CompletedCommand> done = new ConcurrentLinkedQueue<>();
    private final Queue<IdempotentCommand> intents = new ConcurrentLinkedQueue<>();
    private final Queue<Attempt> refused = new ConcurrentLinkedQueue<>();

    public void add(IdempotentCommand intent) {
        intents.add(intent);
    }

    public void add(Attempt attempt) {
        attempts.add(attempt);
    }

    public void add(CompletedCommand success) {
        done.add(success);
    }

    public void addRefused(Attempt refusal) {
        refused.add(refusal);
    }

    public List<IdempotentCommand> intents() {
        return List.copyOf(intents);
    }

    public List<Attempt> attempts() {
        return List.copyOf(attempts);
    }

    public List<CompletedCommand> done() {
        return List.copyOf(done);
    }

    /// Final answers that were no success: the load asks for nothing that a rule forbids.
    public List<Attempt> refused() {
        return List.copyOf(refused);
    }
}
