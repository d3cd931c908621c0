/// One consent, from the signature to its end.
@NullMarked
package id.percaya.consent.agreement.consent;

import org.jspecify.annotations.NullMarked;
