package id.percaya.campaign.media.subtitle;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes subtitles anew while they are checked. Notes, styles, regions and the words of the header
/// are left out: nobody sees them, and a style may name an address that a player then fetches.
final class CueWriter {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern PLAIN_SETTING =
            Pattern.compile("(?:vertical|line|position|size|align):[-A-Za-z0-9.,%]{1,40}");

    private final StringBuilder written = new StringBuilder("WEBVTT\n");
    private boolean isShorter;

    void leaveOut() {
        isShorter = true;
    }

    void begin() {
        written.append('\n');
    }

    /// @param name of the cue; only a number is kept
    void name(String name) {
        if (NUMBER.matcher(name).matches()) {
            written.append(name).append('\n');
        } else {
            leaveOut();
        }
    }

    /// @param timing with the settings in its last group
    void timing(Matcher timing) {
        String all = timing.group();
        int second = timing.start(5) < 0 ? timing.start(6) : timing.start(5);
        written.append(all, 0, timing.end(4)).append(" --> ").append(all, second, timing.end(8));
        for (String setting : timing.group(9).strip().split("[ \\t]+", -1)) {
            if (PLAIN_SETTING.matcher(setting).matches()) {
                written.append(' ').append(setting);
            } else if (!setting.isEmpty()) {
                leaveOut();
            }
        }
        written.append('\n');
    }

    void text(String line) {
        written.append(line).append('\n');
    }

    CleanedSubtitles result() {
        return new CleanedSubtitles(written.toString(), isShorter);
    }
}
