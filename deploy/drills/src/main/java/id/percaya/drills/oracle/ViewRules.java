package id.percaya.drills.oracle;

import id.percaya.local.Platform;

/// C6: the services themselves compare their views with what the log makes of them anew.
final class ViewRules {

    private final Platform platform;

    ViewRules(Platform platform) {
        this.platform = platform;
    }

    Finding rebuiltViewsEqualTheLive() {
        return new Finding.Silent("no service compares its views yet: " + platform.uri("campaign"));
    }
}
