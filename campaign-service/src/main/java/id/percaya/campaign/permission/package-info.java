/// @@PACKAGE@@
@NullMarked
package id.percaya.campaign.permission;

import org.jspecify.annotations.NullMarked;
