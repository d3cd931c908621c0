/// What must not be published until it is lifted.
@NullMarked
package id.percaya.campaign.permission.halt;

import org.jspecify.annotations.NullMarked;
