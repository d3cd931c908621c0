/// Personal fields sealed with a key of each subject's own, and erasure by destroying it.
///
/// *Sealing*: [SealedCodec] for events and states, [Sealing] for views and files, over
/// [SubjectKeys]; the keys are wrapped by a [KeyEncryption], a [KeysetFile] or one of your own.
/// *Erasing*: [Erasure], with a [Scrub] for each place that shows persons in the clear, and an
/// [ErasureLog] that outlives a restored backup. See docs/decisions/erasure-by-key.md.
@NullMarked
package id.percaya.eventstore.sealing;

import org.jspecify.annotations.NullMarked;
