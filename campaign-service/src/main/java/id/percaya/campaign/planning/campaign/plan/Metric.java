package id.percaya.campaign.planning.campaign.plan;

import com.fasterxml.jackson.annotation.JsonAlias;

/// The figures that an objective can be set in. Macro and micro engagement are named apart: the
/// same word for both would hide which audience it is measured by.
public enum Metric {
    /// Positive minus negative mentions, as a part of all mentions.
    @JsonAlias("net-sentiment")
    NET_SENTIMENT,
    /// The part of the mentions in its market that are about the provider.
    SHARE_OF_VOICE,
    @JsonAlias("reach")
    REACH,
    IMPRESSIONS,
    ENGAGEMENT_BY_REACH,
    ENGAGEMENT_BY_FOLLOWERS,
    ENGAGEMENT_BY_IMPRESSIONS,
    @JsonAlias("saves")
    SAVES,
    SHARES,
    FOLLOWERS,
    /// Hours until a mention is answered.
    RESPONSE_TIME,
    COST_PER_ENGAGEMENT,
    /// People at webinars and live questions.
    ATTENDANCE,
    /// Named in own words before metrics were a list; only old plans and their clones have it.
    OTHER
}
