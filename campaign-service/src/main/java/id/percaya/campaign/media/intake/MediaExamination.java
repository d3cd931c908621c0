package id.percaya.campaign.media.intake;

import id.percaya.kit.problem.ProblemException;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;

/// Reads an uploaded file: what it is, what it shows of itself, and which form of it is stored.
public interface MediaExamination {

    /// @param stated the type that the client stated and that the first bytes match
    /// @param raw the file, from position 0; the caller closes it
    /// @param size in bytes
    /// @throws ProblemException when the file is not taken
    Examined examine(UploadType stated, SeekableByteChannel raw, long size) throws IOException;
}
