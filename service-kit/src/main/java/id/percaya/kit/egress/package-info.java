/// Calls to addresses that a tenant has registered: the rule for such addresses, and the signature
/// of Standard Webhooks. Services use both types.
@NullMarked
package id.percaya.kit.egress;

import org.jspecify.annotations.NullMarked;
