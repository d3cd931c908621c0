package id.percaya.listening.matching.index;

import id.percaya.listening.intake.mention.MentionFacts;
import id.percaya.listening.intake.site.Visits;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The reach of a mention on its own (formula version 2): followers × f on social platforms, with f
/// = 0.15 up to 100,000 followers, 0.06 from 10 million on and linear in log10 of the followers
/// between; monthly visits / 30 × visibility of its site elsewhere.
///
/// @param sites visits by host; a host without any has those of the nearest host above it
public record MentionReach(Map<String, Visits> sites) {

    private static final Visits ASSUMED = new Visits(30_000, 0.1);
    private static final double DAYS = 30.0;
    private static final double FEW = 100_000;
    private static final double MANY = 10_000_000;
    private static final double MOST_SEE = 0.15;
    private static final double LEAST_SEE = 0.06;

    /// Null if the followers or the host are unknown.
    @Nullable Long of(MentionFacts mention) {
        Long followers = mention.followers();
        String host = mention.host();
        if (mention.source().isSocial()) {
            return followers == null ? null : Math.round(social(followers));
        }
        return host == null ? null : Math.round(daily(visits(host)));
    }

    private static double social(double followers) {
        return followers * Math.clamp(share(followers), LEAST_SEE, MOST_SEE);
    }

    private static double share(double followers) {
        double decades = Math.log10(MANY / FEW);
        double above = Math.log10(Math.max(followers, FEW) / FEW);
        return MOST_SEE - (MOST_SEE - LEAST_SEE) * above / decades;
    }

    private static double daily(Visits visits) {
        return visits.monthly() / DAYS * visits.visibility();
    }

    private Visits visits(String host) {
        Visits stated = sites.get(host);
        int dot = host.indexOf('.');
        if (stated != null) {
            return stated;
        }
        return dot < 0 ? ASSUMED : visits(host.substring(dot + 1));
    }
}
