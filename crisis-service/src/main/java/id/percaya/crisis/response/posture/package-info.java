/// @@PACKAGE@@
@NullMarked
package id.percaya.crisis.response.posture;

import org.jspecify.annotations.NullMarked;
