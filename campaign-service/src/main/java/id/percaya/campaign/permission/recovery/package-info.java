/// Which crises have opened the gate to their recovery.
@NullMarked
package id.percaya.campaign.permission.recovery;

import org.jspecify.annotations.NullMarked;
