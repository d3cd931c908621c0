@NullMarked
package id.percaya.local.play.partner;

import org.jspecify.annotations.NullMarked;
