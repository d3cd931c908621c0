/// One content on one account at one instant.
@NullMarked
package id.percaya.campaign.publishing.publication;

import org.jspecify.annotations.NullMarked;
