/// The reactions that stop publications by themselves. A halt holds the scheduled ones in its
/// scope. The end of a consent holds or takes down every publication that no other consent permits,
/// and so does an order from consent-service. A publication that was being sent meanwhile is
/// checked again when its outcome is known. Each class is named by the sentence it carries out.
/// `EachPublication` stops some of a fact's publications at a time. They send their commands
/// through `Publications`.
@NullMarked
package id.percaya.campaign.publishing.publication.stopping;

import org.jspecify.annotations.NullMarked;
