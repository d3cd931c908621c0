@NullMarked
package id.percaya.local.bus;

import org.jspecify.annotations.NullMarked;
