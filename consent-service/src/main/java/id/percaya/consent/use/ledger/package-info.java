/// The ledger of one person: every placement that shows them, with the consents that it relies on
/// (right of access, UU PDP 27/2022 art. 7). [LedgerProjection] is a subscribed view in the schema
/// `rm_ledger`; it follows placement and consent events and can be rebuilt while it is read.
/// [LedgerResource] serves it over REST. Nothing is exported.
@NullMarked
package id.percaya.consent.use.ledger;

import org.jspecify.annotations.NullMarked;
