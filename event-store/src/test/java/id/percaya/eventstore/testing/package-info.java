@NullMarked
package id.percaya.eventstore.testing;

import org.jspecify.annotations.NullMarked;
