/// One content on one account at one instant.
@NullMarked
package id.percaya.campaign.publication;

import org.jspecify.annotations.NullMarked;
