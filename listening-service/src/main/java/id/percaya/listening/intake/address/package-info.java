/// The canonical form of web addresses: two addresses of the same page have the same form. Pure
/// text rules; an address is never followed over the network. Used by `mention` only.
@NullMarked
package id.percaya.listening.intake.address;

import org.jspecify.annotations.NullMarked;
