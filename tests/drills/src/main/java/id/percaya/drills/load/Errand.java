package id.percaya.drills.load;

import java.util.Optional;
import java.util.UUID;

/// A few commands that belong together, done again and again, each time about something new.
interface Errand {

    void run(Desk desk) throws InterruptedException;

    /// Where an errand hands in its commands.
    interface Desk {

        /// @return what was done; nothing when the errand is over
        Optional<Done> ask(Intent intent) throws InterruptedException;
    }

    /// A command without content to what was made by an earlier one.
    static Intent then(String service, String user, String path, UUID stream, String event) {
        return Intent.of(
                service, user, path.formatted(stream), Paper.EMPTY, new Effect(event, stream));
    }
}
