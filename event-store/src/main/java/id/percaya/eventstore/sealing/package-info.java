/// Crypto-shredding: personal fields are encrypted with a key of each person's own, and destroying
/// the key erases them. [SealedCodec] seals events and states, [Sealing] seals columns and files;
/// both take their keys from [SubjectKeys]. A [KeyEncryption], for example a [KeysetFile], wraps
/// the keys. [Erasure] destroys a key, runs a [Scrub] for each place that shows the person in plain
/// text, and notes it in an [ErasureLog] that outlives a restored backup. See
/// docs/decisions/erasure-by-key.md.
@NullMarked
package id.percaya.eventstore.sealing;

import org.jspecify.annotations.NullMarked;
