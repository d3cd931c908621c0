/// Calls to addresses that a tenant has registered: the rules for such addresses, and the signature
/// of Standard Webhooks. Services use them.
@NullMarked
package id.percaya.kit.egress;

import org.jspecify.annotations.NullMarked;
