package id.percaya.campaign.directory.importing;

import id.percaya.kit.problem.Problem;
import id.percaya.kit.problem.ProblemException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// The text of a file in UTF-8, with or without a byte order mark.
final class CsvText {

    private static final int UNPROCESSABLE = 422;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvText() {}

    /// @throws ProblemException when it is not UTF-8
    static String of(byte[] bytes) {
        try {
            String text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            throw new ProblemException(
                    Problem.of(
                            UNPROCESSABLE,
                            "NOT_UTF_8",
                            "The file is not UTF-8. Save it as \"CSV UTF-8\"; nothing was imported."));
        }
    }
}
