package id.percaya.campaign.publishing.account;

/// The zones of Indonesia, by the names of the IANA database: WIB, WITA and WIT.
public final class Zones {

    public static final String PATTERN = "Asia/(Jakarta|Makassar|Jayapura)";

    private Zones() {}
}
