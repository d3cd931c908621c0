package id.percaya.campaign.media.subtitle;

import static id.percaya.campaign.media.ExaminationRefusal.MEDIA_TOO_LARGE;
import static id.percaya.campaign.media.ExaminationRefusal.SUBTITLES_INVALID;

import id.percaya.campaign.media.ExaminationRefused;
import id.percaya.campaign.media.reading.RawFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads subtitles, refuses those that players would show wrongly, and writes them anew.
public final class SubtitleReader {

    /// The largest file that is read.
    public static final int MOST_BYTES = 1024 * 1024;

    private static final int MOST_NAMED = 20;

    /// @param length of the video, if known
    /// @throws ExaminationRefused names each line that is wrong
    public CleanedSubtitles read(RawFile file, Optional<Duration> length) throws IOException {
        if (file.size() > MOST_BYTES) {
            throw new ExaminationRefused(
                    MEDIA_TOO_LARGE, "Subtitles have at most %d bytes.".formatted(MOST_BYTES));
        }
        WebVtt checked = WebVtt.check(text(file.bytes(0, (int) file.size())), length);
        List<SubtitleError> errors = checked.errors();
        if (!errors.isEmpty()) {
            throw new ExaminationRefused(
                    SUBTITLES_INVALID,
                    errors.stream()
                            .limit(MOST_NAMED)
                            .map(each -> "Line %d: %s".formatted(each.line(), each.text()))
                            .collect(Collectors.joining(" ")));
        }
        return checked.cleaned();
    }

    private static String text(byte[] bytes) throws ExaminationRefused {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            throw new ExaminationRefused(
                    SUBTITLES_INVALID, "The file is not text in UTF-8.", notUtf8);
        }
    }
}
