package id.percaya.campaign.permission.halt;

import id.percaya.campaign.Channel;
import id.percaya.campaign.ContentVersion;
import id.percaya.campaign.HaltReference;
import id.percaya.campaign.Scope;

/// A halt and its reach.
public record HaltInForce(HaltReference halt, Scope scope, Exemptions exemptions) {

    /// Without exemptions.
    public HaltInForce(HaltReference halt, Scope scope) {
        this(halt, scope, Exemptions.NONE);
    }

    /// A halt silences campaigns so that crisis statements are heard; it never covers a statement.
    public boolean covers(ContentVersion content, Channel channel) {
        return content.statement() == null
                && !exemptions.include(content.contentId(), content.kind())
                && scope.covers(content.about(), content.campaignId(), channel);
    }
}
