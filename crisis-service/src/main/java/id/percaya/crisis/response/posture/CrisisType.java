package id.percaya.crisis.response.posture;

import static id.percaya.crisis.response.posture.Cluster.ACCIDENTAL;
import static id.percaya.crisis.response.posture.Cluster.PREVENTABLE;
import static id.percaya.crisis.response.posture.Cluster.VICTIM;

import java.util.EnumSet;

/// The crisis types of Situational Crisis Communication Theory (Coombs 2007, table 1).
public enum CrisisType {
    NATURAL_DISASTER(VICTIM),
    RUMOR(VICTIM),
    WORKPLACE_VIOLENCE(VICTIM),
    PRODUCT_TAMPERING(VICTIM),
    CHALLENGE(ACCIDENTAL),
    TECHNICAL_ERROR_ACCIDENT(ACCIDENTAL),
    TECHNICAL_ERROR_PRODUCT_HARM(ACCIDENTAL),
    HUMAN_ERROR_ACCIDENT(PREVENTABLE),
    HUMAN_ERROR_PRODUCT_HARM(PREVENTABLE),
    MISDEED_NO_INJURIES(PREVENTABLE),
    MISDEED_MANAGEMENT_MISCONDUCT(PREVENTABLE),
    MISDEED_WITH_INJURIES(PREVENTABLE);

    private static final EnumSet<CrisisType> DENIABLE = EnumSet.of(RUMOR, CHALLENGE);

    private final Cluster cluster;

    CrisisType(Cluster cluster) {
        this.cluster = cluster;
    }

    public Cluster cluster() {
        return cluster;
    }

    /// G7: rumours and challenges may be denied.
    public boolean mayBeDenied() {
        return DENIABLE.contains(this);
    }

    /// G2: the organisation may present itself as a victim.
    public boolean allowsVictimage() {
        return cluster == VICTIM;
    }
}
