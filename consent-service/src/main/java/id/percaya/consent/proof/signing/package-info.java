/// What the service says under its own name: decisions, receipts and heads of the log, signed so
/// that anyone can check them with the keys at `/.well-known/jwks.json`.
@NullMarked
package id.percaya.consent.proof.signing;

import org.jspecify.annotations.NullMarked;
