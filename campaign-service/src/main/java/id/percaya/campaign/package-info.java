@NullMarked
package id.percaya.campaign;

import org.jspecify.annotations.NullMarked;
