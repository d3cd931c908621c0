/// What happens by itself, one class a sentence.
@NullMarked
package id.percaya.campaign.policy;

import org.jspecify.annotations.NullMarked;
