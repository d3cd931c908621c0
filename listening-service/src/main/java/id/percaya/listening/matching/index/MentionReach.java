package id.percaya.listening.matching.index;

import id.percaya.listening.formulas.NonSocialReach;
import id.percaya.listening.formulas.SocialReach;
import id.percaya.listening.intake.mention.MentionFacts;
import id.percaya.listening.intake.site.Visits;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The reach of a mention on its own, see [SocialReach] and [NonSocialReach].
///
/// @param sites visits by host; a host without any has those of the nearest host above it
public record MentionReach(Map<String, Visits> sites) {

    /// Null if the followers or the host are unknown.
    @Nullable Long of(MentionFacts mention) {
        Long followers = mention.followers();
        String host = mention.host();
        if (mention.source().isSocial()) {
            return followers == null ? null : Math.round(SocialReach.of(followers));
        }
        return host == null ? null : Math.round(NonSocialReach.of(visits(host)));
    }

    private Visits visits(String host) {
        Visits stated = sites.get(host);
        int dot = host.indexOf('.');
        if (stated != null) {
            return stated;
        }
        return dot < 0 ? NonSocialReach.ASSUMED : visits(host.substring(dot + 1));
    }
}
