/// The table of mentions. A mention is stored once: a repeat updates its engagement, followers,
/// sentiment, rating and, if it was edited or has more of it, its text. It exports the store that
/// every way in writes through, the lock of a tenant's mentions, and the reader that the backfill
/// of `matching` pages through.
@NullMarked
package id.percaya.listening.intake.stored;

import org.jspecify.annotations.NullMarked;
