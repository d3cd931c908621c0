package id.percaya.drills.load;

import java.util.Optional;
import java.util.UUID;

/// A sequence of dependent commands, repeated with new ids each time.
interface CommandSequence {

    void run(CommandSink sink) throws InterruptedException;

    /// Sends the commands of a sequence.
    interface CommandSink {

        /// @return the completed command; empty if the sequence must end
        Optional<CompletedCommand> send(IdempotentCommand command) throws InterruptedException;
    }

    /// A command without body on a resource that an earlier command created.
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
