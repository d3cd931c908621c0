package id.percaya.eventstore.sealing;

import java.util.Set;

/// Wraps the subjects' keys, so that a copy of the database alone decrypts nothing. [KeysetFile] is
/// one implementation; the client of a key management service is another.
public interface KeyEncryption {

    /// The id of the key that wraps.
    String current();

    /// The ids of all keys that unwrap, the current one among them.
    Set<String> known();

    /// @param context identifies the owner; unwrapping needs the same context
    byte[] wrap(byte[] key, byte[] context);

    /// @throws IllegalStateException when none of the known keys wrapped it in this context
    byte[] unwrap(byte[] wrapped, byte[] context);
}
