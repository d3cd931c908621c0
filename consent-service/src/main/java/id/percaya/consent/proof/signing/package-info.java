/// Signs documents in the service's name, as compact JWS with Ed25519: decisions, receipts,
/// certificates and tree heads. [Signatures] is what other packages call. Anyone can verify a
/// signature with the public keys at `/.well-known/jwks.json`, which [JwksResource] serves. The
/// private keys come from a mounted file that [SigningKeysCommand] makes and rotates.
@NullMarked
package id.percaya.consent.proof.signing;

import org.jspecify.annotations.NullMarked;
