/// Where a person's story is used, and under which consents: what a person asks for (UU PDP 27/2022
/// art. 7).
@NullMarked
package id.percaya.consent.use.ledger;

import org.jspecify.annotations.NullMarked;
