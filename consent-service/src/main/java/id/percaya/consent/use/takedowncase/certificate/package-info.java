/// The takedown certificate: proof that every use under an ended consent has stopped or cannot be
/// taken back. [TakedownCertificateIssuer] builds it from a completed takedown case and its
/// placements. [TakedownCertificateResource] serves it as JSON with its hash, as a signed JWS and
/// as a page for the person. A use found later reopens the case and leads to a new certificate with
/// a higher version. Nothing is exported.
@NullMarked
package id.percaya.consent.use.takedowncase.certificate;

import org.jspecify.annotations.NullMarked;
