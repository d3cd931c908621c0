/// May it be published now?
@NullMarked
package id.percaya.campaign.gate;

import org.jspecify.annotations.NullMarked;
