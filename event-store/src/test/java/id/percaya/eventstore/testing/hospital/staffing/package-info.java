@NullMarked
package id.percaya.eventstore.testing.hospital.staffing;

import org.jspecify.annotations.NullMarked;
