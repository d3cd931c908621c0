/// The right to erasure: UU PDP 27/2022 art. 8, 43 to 45. An order destroys the person's key
/// (crypto-shredding), so that every personal field becomes unreadable, in backups too. Reactions
/// then erase the person's consents and evidence one by one. A certificate states what was erased
/// and what remains provable. An order that a restored backup has lost is recorded again at the
/// start.
///
/// The package exports nothing. Privacy officers call it; it commands `person` and `agreement`.
@NullMarked
package id.percaya.consent.erasure;

import org.jspecify.annotations.NullMarked;
