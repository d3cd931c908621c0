package id.percaya.listening.intake.site;

import id.percaya.kit.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "SiteVisits",
        requiredProperties = {"domain", "version", "monthlyVisits", "visibility"})
record SiteDetails(String domain, int version, long monthlyVisits, double visibility)
        implements Versioned {}
