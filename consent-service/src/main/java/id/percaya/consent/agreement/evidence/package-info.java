/// The signed papers and recordings that prove consents. An upload is streamed, checked by its
/// first bytes, hashed, encrypted, and recorded as received. Each reading of the file is an event,
/// so that the provider can prove who has seen it. The file is deleted when the person is erased;
/// its hash remains.
///
/// The package exports [StoredEvidenceViews] and [Evidences]. Consents are given on this evidence,
/// and the erasure of a person deletes it.
@NullMarked
package id.percaya.consent.agreement.evidence;

import org.jspecify.annotations.NullMarked;
