/// @@PACKAGE@@
@NullMarked
package id.percaya.consent.use.takedowncase.certificate;

import org.jspecify.annotations.NullMarked;
