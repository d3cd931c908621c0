/// Consent of patients, and of anybody else shown, to be used in a provider's publications.
///
/// A consent permits uses: a purpose on a channel in a medium for a period. It is signed once and
/// proven by evidence, can be withdrawn at any time, and ends with its last grant. Before each use,
/// a caller asks for a decision: every person shown must have permitted every medium at that
/// instant. A decision compares instants, so a late timer permits nothing. When a consent ends,
/// every use under it must come down. Announcements contain ids, grants and times, never personal
/// data.
///
/// The chapters, each of which uses only those before it: `person`, `agreement`, `proof`, `use`,
/// `erasure`, `announcing`. The values in this package belong to all of them.
@NullMarked
package id.percaya.consent;

import org.jspecify.annotations.NullMarked;
