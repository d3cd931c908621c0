package id.percaya.listening.intake.understood;

import id.percaya.kit.personaldata.PersonalDataFinder;
import id.percaya.kit.personaldata.PersonalDatum;
import id.percaya.kit.personaldata.PersonalKind;
import id.percaya.listening.intake.mention.MentionContent;
import id.percaya.listening.understanding.Reading;
import id.percaya.listening.understanding.Understanding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Reads the content of mentions: title and text as one.
@ApplicationScoped
public class ContentReader {

    /// Raised when the finder of personal data finds more or less, so that stored mentions are read
    /// again.
    private static final String FINDER = "+finder-1";

    private final Understanding understanding;
    private final String version;

    ContentReader(Understanding understanding) {
        this.understanding = understanding;
        this.version = understanding.version() + FINDER;
    }

    public String version() {
        return version;
    }

    public String moodVersion() {
        return understanding.moodVersion();
    }

    public String lexiconVersion() {
        return understanding.lexiconVersion();
    }

    /// Names the state of stored mentions that were read by this version for this choice.
    public String target(SentimentBasis basis) {
        return version + "/" + basis.name();
    }

    public Understood read(MentionContent content) {
        String whole = whole(content);
        Set<PersonalKind> personal = personalData(whole);
        if (whole.isBlank()) {
            return new Understood(content.language(), null, Set.of(), personal, version);
        }
        Reading reading = understanding.read(whole, Optional.ofNullable(content.language()));
        return new Understood(
                reading.language().orElse(null),
                reading.mood(),
                reading.criticalWords(),
                personal,
                version);
    }

    private static String whole(MentionContent content) {
        if (content.title().isBlank()) {
            return content.text();
        }
        return content.text().isBlank() ? content.title() : content.title() + "\n" + content.text();
    }

    private static Set<PersonalKind> personalData(String text) {
        Set<PersonalKind> kinds = EnumSet.noneOf(PersonalKind.class);
        PersonalDataFinder.find(text).stream().map(PersonalDatum::kind).forEach(kinds::add);
        return kinds;
    }
}
