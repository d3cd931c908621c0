/// May it be published now?
@NullMarked
package id.percaya.campaign.publishing.gate;

import org.jspecify.annotations.NullMarked;
