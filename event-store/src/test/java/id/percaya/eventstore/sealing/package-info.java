@NullMarked
package id.percaya.eventstore.sealing;

import org.jspecify.annotations.NullMarked;
