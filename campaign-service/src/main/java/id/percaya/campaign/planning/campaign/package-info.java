/// What is to be reached, for whom, and whether it may run.
@NullMarked
package id.percaya.campaign.planning.campaign;

import org.jspecify.annotations.NullMarked;
