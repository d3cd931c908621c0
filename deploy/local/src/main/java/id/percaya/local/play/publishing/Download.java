package id.percaya.local.play.publishing;

import static id.percaya.local.play.CheckFailed.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A file that a tool fetched by a signed address, without signing in.
///
/// @param type its Content-Type
/// @param size in bytes
/// @param sha256 64 lower-case hex digits
record Download(String type, int size, String sha256) {

    static Download of(String address) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
            check(answer.statusCode() == 200, () -> "fetching answered " + answer.statusCode());
            return new Download(
                    answer.headers().firstValue("Content-Type").orElse(""),
                    answer.body().length,
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(answer.body())));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
