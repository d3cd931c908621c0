package id.percaya.drills.load;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// The commands of a drill and their outcomes.
public final class Journal {

    private final Queue<Attempt> attempts = new ConcurrentLinkedQueue<>();
    private final Queue<CompletedCommand> done = new ConcurrentLinkedQueue<>();
    private final Queue<IdempotentCommand> commands = new ConcurrentLinkedQueue<>();
    private final Queue<Attempt> refused = new ConcurrentLinkedQueue<>();

    public void add(IdempotentCommand command) {
        commands.add(command);
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

    public List<IdempotentCommand> commands() {
        return List.copyOf(commands);
    }

    public List<Attempt> attempts() {
        return List.copyOf(attempts);
    }

    public List<CompletedCommand> done() {
        return List.copyOf(done);
    }

    /// Final refusals. The load sends only allowed commands, so each is a finding.
    public List<Attempt> refused() {
        return List.copyOf(refused);
    }
}
