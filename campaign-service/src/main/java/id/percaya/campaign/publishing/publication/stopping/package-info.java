/// What happens by itself, one class a sentence.
@NullMarked
package id.percaya.campaign.publishing.publication.stopping;

import org.jspecify.annotations.NullMarked;
