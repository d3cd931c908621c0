package id.percaya.listening.intake.address;

import java.util.regex.Pattern;

/// Parameters that say how a reader came to a page, not which page it is. Those of one platform
/// only are in [PlatformAddress].
final class Tracking {

    private static final Pattern NAMES =
            Pattern.compile(
                    "(?i)(?:utm_.*|fbclid|gclid|dclid|gbraid|wbraid|gad_source|gad_campaignid|msclkid"
                            + "|yclid|ttclid|twclid|li_fat_id|igsh|igshid|mibextid|mc_cid|mc_eid|ref_src"
                            + "|ref_url|_gl|_ga|spm|share_id|amp)");

    /// `page=all` shows the pages of an article as one.
    private static final String ALL_PAGES = "page=all";

    private Tracking() {}

    /// @param parameter `name` or `name=value`
    static boolean isTracking(String parameter) {
        return parameter.equals(ALL_PAGES) || NAMES.matcher(parameter.split("=", 2)[0]).matches();
    }
}
