/// Tests the migrations on databases in the present and in the earlier layout.
@NullMarked
package id.percaya.kit.migration;

import org.jspecify.annotations.NullMarked;
