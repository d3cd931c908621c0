/// What the signer takes home: the record of a consent in the terms of ISO/IEC TS 27560:2023, with
/// all that is needed to check it alone, against the provider and against us.
@NullMarked
package id.percaya.consent.proof.receipt;

import org.jspecify.annotations.NullMarked;
