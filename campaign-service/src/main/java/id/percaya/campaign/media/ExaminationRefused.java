package id.percaya.campaign.media;

import java.io.IOException;
import java.io.Serial;

/// A media file is not taken. An [IOException], so that readers may throw it from within a stream.
public final class ExaminationRefused extends IOException {

    @Serial private static final long serialVersionUID = 1L;

    private final ExaminationRefusal refusal;

    /// @param detail English; names a place in the file, and nothing of its content
    public ExaminationRefused(ExaminationRefusal refusal, String detail) {
        super(detail);
        this.refusal = refusal;
    }

    public ExaminationRefused(ExaminationRefusal refusal, String detail, Throwable cause) {
        super(detail, cause);
        this.refusal = refusal;
    }

    public ExaminationRefusal refusal() {
        return refusal;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
