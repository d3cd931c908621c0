/// How a publication gets onto a channel: by a person, or by a signed webhook.
@NullMarked
package id.percaya.campaign.publishing.sending;

import org.jspecify.annotations.NullMarked;
