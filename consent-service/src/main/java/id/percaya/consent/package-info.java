@NullMarked
package id.percaya.consent;

import org.jspecify.annotations.NullMarked;
