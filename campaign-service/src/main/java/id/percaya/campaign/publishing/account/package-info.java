/// Where the provider publishes, and how it gets there.
@NullMarked
package id.percaya.campaign.publishing.account;

import org.jspecify.annotations.NullMarked;
