/// The transparency log: every event of every consent, of all tenants, is a leaf of one Merkle tree
/// (RFC 9162). Anyone may get the signed tree head and proofs.
///
/// A leaf is a salted commitment. It reveals nothing by itself; with the event and its salt it
/// proves that the event was logged. Changing or removing a logged event would contradict the tree
/// heads that others have kept. Erasing a subject destroys their salts; hashes and proofs remain.
///
/// [WhenConsentRecordedThenLogIt] appends, [LogResource] serves heads and proofs, and [LogCheck]
/// verifies the stored tree. Receipts read [LoggedEventViews] and [ProofViews]; decisions read
/// [LeafIndexViews].
@NullMarked
package id.percaya.consent.proof.transparency;

import org.jspecify.annotations.NullMarked;
