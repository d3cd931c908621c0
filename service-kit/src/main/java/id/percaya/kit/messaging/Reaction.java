package id.percaya.kit.messaging;

/// What this service does about a fact of another one. Beans named as sentences:
/// `WhenAlertRaisedThenOpenCase`.
///
/// It runs in one transaction as the event's tenant, together with the inbox row that makes a
/// repeat or an older event of the same source change nothing; when it throws, the record is tried
/// again and nothing behind it in its key is taken first.
public interface Reaction {

    /// The CloudEvents type without its prefix `id.percaya.`, for example `crisis.declared.v1`.
    String hears();

    void on(ReceivedEvent heard);
}
