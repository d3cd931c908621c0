/// What becomes of a consent that has ended: every use that rests on it stops within 3 × 24 hours,
/// or cannot be taken back, and a certificate says so.
@NullMarked
package id.percaya.consent.use.takedowncase;

import org.jspecify.annotations.NullMarked;
