/// The recovery gates of crises. crisis-service opens such a gate once its conditions are met, and
/// this package records the opening, once for each crisis. A gate never closes again. Only
/// `Campaigns` asks `RecoveryGates`, before it activates a recovery campaign.
@NullMarked
package id.percaya.campaign.permission.recovery;

import org.jspecify.annotations.NullMarked;
