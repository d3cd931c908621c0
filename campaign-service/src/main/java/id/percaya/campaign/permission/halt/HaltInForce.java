package id.percaya.campaign.permission.halt;

import id.percaya.campaign.Channel;
import id.percaya.campaign.ContentVersion;
import id.percaya.campaign.HaltReference;
import id.percaya.campaign.Scope;
import id.percaya.campaign.naming.NamedCodes;

/// A halt and its reach.
public record HaltInForce(HaltReference halt, Scope scope, Exemptions exemptions) {

    /// Without exemptions.
    public HaltInForce(HaltReference halt, Scope scope) {
        this(halt, scope, Exemptions.NONE);
    }

    /// A halt silences campaigns so that crisis statements are heard; it never covers a statement.
    public boolean covers(ContentVersion content, Channel channel) {
        return !isExempt(content) && reaches(content, channel, NamedCodes.NONE);
    }

    /// The codes that it names and the content is not tagged with, if it would cover the content
    /// with these tags.
    public NamedCodes missingIn(ContentVersion content, Channel channel) {
        NamedCodes codes =
                NamedCodes.of(scope.procedure(), scope.practitioner(), scope.topic())
                        .without(
                                content.about().procedures(),
                                content.about().practitioners(),
                                content.about().topics());
        return isExempt(content) || !reaches(content, channel, codes) ? NamedCodes.NONE : codes;
    }

    /// It would cover the content if that was tagged with the codes that its text names.
    public boolean suspects(ContentVersion content, Channel channel, NamedCodes named) {
        return !isExempt(content)
                && !reaches(content, channel, NamedCodes.NONE)
                && reaches(content, channel, named);
    }

    private boolean isExempt(ContentVersion content) {
        return content.statement() != null
                || exemptions.include(content.contentId(), content.kind());
    }

    private boolean reaches(ContentVersion content, Channel channel, NamedCodes named) {
        return scope.covers(named.addedTo(content.about()), content.campaignId(), channel);
    }
}
