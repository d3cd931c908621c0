/// The canonical mention and its table. A mention is stored once: a repeat updates its engagement,
/// followers and sentiment. Authors are kept as pseudonyms. It exports the mention types, the store
/// that `importing` writes through and the reader that the backfill of `matching` pages through.
/// Users read mentions over REST.
@NullMarked
package id.percaya.listening.intake.mention;

import org.jspecify.annotations.NullMarked;
