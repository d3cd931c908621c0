/// The receipt that a signer takes home: the record of a consent in the terms of ISO/IEC TS
/// 27560:2023. It is built from the consent's events, the form that was signed and the transparency
/// log. It contains each event's salt and inclusion proof, so that its holder can check it without
/// the provider's help or ours. [ReceiptResource] serves it as JSON, as a signed JWS and as a page;
/// nothing else is exported.
@NullMarked
package id.percaya.consent.proof.receipt;

import org.jspecify.annotations.NullMarked;
