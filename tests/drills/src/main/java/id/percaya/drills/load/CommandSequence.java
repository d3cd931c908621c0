package id.percaya.drills.load;

import java.util.Optional;
import java.util.UUID;

/// A few commands that belong together, done again and again, each time about something new.
interface CommandSequence {

    void run(CommandSink desk) throws InterruptedException;

    /// Where an errand hands in its commands.
    interface CommandSink {

        /// @return what was done; nothing when the errand is over
        Optional<CompletedCommand> ask(IdempotentCommand intent) throws InterruptedException;
    }

    /// A command without content to what was made by an earlier one.
    static IdempotentCommand then(
            String service, String user, String path, UUID stream, String event) {
        return IdempotentCommand.of(
                service,
                user,
                path.formatted(stream),
                RequestBody.EMPTY,
                new ExpectedEvent(event, stream));
    }
}
