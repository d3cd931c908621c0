/// The topics of the local broker, and everything that anybody may do with them.
@NullMarked
package id.percaya.local.bus;

import org.jspecify.annotations.NullMarked;
