/// Release forms, the documents that persons sign. One edition of a form is one aggregate: drafted,
/// revised, published, and retired when nobody may sign it any more. A form can be published only
/// when every language has all elements that the law requires. A published edition never changes,
/// because it is part of the proof of a consent.
///
/// The package exports [PublishedForm] and its [PublishedFormViews]. Consents are drafted and given
/// on them, and receipts and FHIR documents quote them.
@NullMarked
package id.percaya.consent.agreement.form;

import org.jspecify.annotations.NullMarked;
