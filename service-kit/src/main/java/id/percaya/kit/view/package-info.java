/// @@PACKAGE@@
@NullMarked
package id.percaya.kit.view;

import org.jspecify.annotations.NullMarked;
