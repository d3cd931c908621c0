/// The consent of one person to be shown, from the filled form to its end. It is drafted on a
/// release form, offered, signed with evidence, restricted, and ended by a withdrawal, an expiry, a
/// newer consent, a defect or an erasure. The decider states each rule with its law: [Signing]
/// until the signature, [Restricting] while it is in force, [ConsentEnding] at its end.
///
/// The package exports [Consents], [ConsentEvent] and [ConsentState]. Nearly all other chapters
/// subscribe to its events; timers, reactions and erasures command it.
@NullMarked
package id.percaya.consent.agreement.consent;

import org.jspecify.annotations.NullMarked;
