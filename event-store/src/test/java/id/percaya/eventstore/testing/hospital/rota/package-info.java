@NullMarked
package id.percaya.eventstore.testing.hospital.rota;

import org.jspecify.annotations.NullMarked;
