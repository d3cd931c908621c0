/// The transparency log: every event of every consent, of all tenants, is a leaf of one Merkle tree
/// (RFC 9162), of which anyone may have the signed head and proofs.
///
/// A leaf is a salted commitment: it says nothing, and whoever has the event and its salt can show
/// that it was logged. What was logged cannot be changed or left out without the heads that others
/// keep telling. An erased subject's salts are gone; hashes and proofs stay as they are.
@NullMarked
package id.percaya.consent.proof.transparency;

import org.jspecify.annotations.NullMarked;
