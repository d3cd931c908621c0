package id.percaya.consent.proof.fhir;

import id.percaya.consent.Grant;
import java.util.Locale;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/// The narrative that FHIR recommends for every resource. It is built from enums, codes and
/// instants only, never from user input.
final class FhirNarrative {

    private FhirNarrative() {}

    static Narrative of(ConsentHistory history) {
        Narrative narrative = new Narrative();
        narrative.setStatus(NarrativeStatus.GENERATED);
        XhtmlNode text = narrative.getDiv();
        text.addTag("p").addText("Media-release consent, now " + words(history.state()) + ".");
        XhtmlNode uses = text.addTag("ul");
        history.grants().forEach(grant -> uses.addTag("li").addText(sentence(grant)));
        return narrative;
    }

    private static String sentence(Grant grant) {
        return "%s of the person, at most %s, for %s on %s in %s, from %s until just before %s"
                .formatted(
                        words(grant.medium()),
                        words(grant.identifiability()),
                        words(grant.purpose()),
                        words(grant.channel()),
                        grant.territory(),
                        grant.from(),
                        grant.until());
    }

    private static String words(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
