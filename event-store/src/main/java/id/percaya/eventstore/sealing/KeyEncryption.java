package id.percaya.eventstore.sealing;

import java.util.Set;

/// Wraps the subjects' keys, so that a copy of the database opens nothing. [KeysetFile] is one; a
/// key management service's client is another.
public interface KeyEncryption {

    /// The key that wraps from now on.
    String current();

    /// The keys that unwrap, the current one among them.
    Set<String> known();

    /// @param context whose key it is; the same is needed to unwrap it
    byte[] wrap(byte[] key, byte[] context);

    /// @throws IllegalStateException when none of the known keys wrapped it in this context
    byte[] unwrap(byte[] wrapped, byte[] context);
}
