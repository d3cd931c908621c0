/// What must not be published until it is lifted.
@NullMarked
package id.percaya.campaign.halt;

import org.jspecify.annotations.NullMarked;
