/// Proof of a consent: the signed paper or the recording itself, received once, shown to few, and
/// erased with the person. Each reading is an event, so that it can be proven who has seen it.
@NullMarked
package id.percaya.consent.agreement.evidence;

import org.jspecify.annotations.NullMarked;
