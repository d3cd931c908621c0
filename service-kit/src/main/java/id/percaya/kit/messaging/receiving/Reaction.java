package id.percaya.kit.messaging.receiving;

import id.percaya.kit.messaging.ReceivedEvent;

/// A step of a process manager: reacts to another service's event, usually by a command. Beans are
/// named as sentences, for example `WhenAlertRaisedThenOpenCase`.
///
/// A reaction runs in one transaction as the event's tenant. The same transaction writes the inbox
/// row, so a repeated or older event of the stream is skipped. When it throws, the record is tried
/// again before any later record of its key.
public interface Reaction {

    /// The CloudEvents type without its prefix `id.percaya.`, for example `crisis.declared.v1`.
    String eventType();

    void on(ReceivedEvent event);

    /// Whether an event still takes effect when an operator takes it in after a later event of its
    /// stream was processed. False where only the latest event counts, as in a view of the present.
    default boolean appliesLate() {
        return true;
    }
}
