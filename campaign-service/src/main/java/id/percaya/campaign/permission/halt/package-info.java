/// Halts: orders that nothing in a scope is published until they are lifted. A person imposes one
/// over REST, and a declared crisis or a suspended procedure imposes one by itself. The gateway
/// `Halts` takes the exclusive gate lock for each command, so no claim is recorded after a halt it
/// has not seen. Lifting a halt publishes nothing. The publish gate reads the scopes in force from
/// `HaltViews`, and the halt events start the reaction that holds scheduled publications.
@NullMarked
package id.percaya.campaign.permission.halt;

import org.jspecify.annotations.NullMarked;
