@NullMarked
package id.percaya.eventstore.testing.hospital.ward;

import org.jspecify.annotations.NullMarked;
