/// Campaigns: what a provider wants to achieve, for whom, and whether it may run. The decider takes
/// a campaign from its draft over the approval by another person to its end. A recovery campaign
/// names its crisis and starts only after that crisis has opened its recovery gate. `Campaigns` is
/// the command gateway; contents read a campaign's plan through it, and the publish gate asks it
/// whether the campaign is active.
@NullMarked
package id.percaya.campaign.planning.campaign;

import org.jspecify.annotations.NullMarked;
