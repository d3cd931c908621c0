/// Consent of patients, and of anyone shown, to be used in what a provider publishes.
///
/// A consent permits uses: a purpose on a channel in a medium for a period, proven by evidence. It
/// is given once, can be withdrawn at any time, and ends by itself with its last grant. Whoever
/// wants to publish asks for a decision: every person shown must have permitted every medium at
/// that instant. A decision looks at instants, never at whether a timer has run. Others hear of
/// consents by ids, grants and times; never of persons.
@NullMarked
package id.percaya.consent;

import org.jspecify.annotations.NullMarked;
