package frontpage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Compresses what is sent many times, once: the server itself does not compress. */
public final class Gzip {
  private Gzip() {}

  public static byte[] compress(byte[] plain) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 2 + 32);
    try (GZIPOutputStream gzip = new Best(out)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Whether a client with this {@code Accept-Encoding} takes it. */
  public static boolean isAccepted(@Nullable String encodings) {
    return encodings != null && encodings.contains("gzip");
  }

  /** Slow and small. */
  private static final class Best extends GZIPOutputStream {
    Best(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
