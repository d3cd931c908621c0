package id.percaya.listening.work.reply;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ReplyDraft",
        examples =
                """
                {"text": "Terima kasih atas masukannya. Silakan hubungi kami lewat pesan pribadi."}
                """)
record ReplyRequest(@NotBlank @Size(max = 5000) String text) {}
