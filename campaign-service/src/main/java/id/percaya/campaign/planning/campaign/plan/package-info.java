/// The plan of a campaign: where, when and for whom it runs, and the change that it is to bring
/// about. A plan is a value: the aggregate in `planning.campaign` decides which one stands. The
/// publish gate asks a plan for the instants between which it runs.
@NullMarked
package id.percaya.campaign.planning.campaign.plan;

import org.jspecify.annotations.NullMarked;
