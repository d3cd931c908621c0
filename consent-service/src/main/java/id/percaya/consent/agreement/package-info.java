/// The agreement with a person: the form that is signed, the evidence that proves it, the consent
/// itself and its expiry. A consent quotes a published edition of a form and refers to uploaded
/// evidence, so `form` and `evidence` do not know `consent`. `expiring` follows consents and ends
/// them in time.
///
/// The chapter uses `person` and the values of the root. The chapters `proof`, `use`, `erasure` and
/// `announcing` subscribe to its events or send it commands.
@NullMarked
package id.percaya.consent.agreement;

import org.jspecify.annotations.NullMarked;
