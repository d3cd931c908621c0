/// @@PACKAGE@@
@NullMarked
package id.percaya.consent.proof.transparency.merkle;

import org.jspecify.annotations.NullMarked;
