/// Lists the read models and compares them with the log. A view is rebuilt beside the old one,
/// which answers until the new one has caught up. [RebuildControl] records the order first.
@NullMarked
package id.percaya.kit.operations.views;

import org.jspecify.annotations.NullMarked;
