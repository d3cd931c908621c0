@NullMarked
package id.percaya.local.play;

import org.jspecify.annotations.NullMarked;
