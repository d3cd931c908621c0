package id.percaya.kit.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileSignatureTest {

    /// In the starts, `~` stands for a zero byte and `^` for one of 0x18.
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            textBlock =
                    """
                    %PDF-1.7,                     application/pdf
                    RIFF~~~~WEBPVP8L,             image/webp
                    ~~~^ftypmp42~~~~isommp42,     video/mp4
                    ~~~^ftypisom~~~~isomiso2,     video/mp4
                    ~~~^ftypqt  ~~~~qt  ,         video/quicktime
                    ~~~^ftypheic~~~~mif1heic,     image/heic
                    GIF89a,                       image/gif
                    WEBVTT,                       text/vtt
                    WEBVTT - Judul,               text/vtt
                    <svg xmlns="http://www.w3.org/2000/svg"/>, image/svg+xml
                    <html><body/></html>,         text/html
                    """)
    void the_first_bytes_say_the_type(String start, String type) {
        String text = start.replace('~', '\0').replace('^', '\u0018');

        assertThat(FileSignature.mediaType(text.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(type);
    }
}
