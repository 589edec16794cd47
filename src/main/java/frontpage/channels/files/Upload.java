package frontpage.channels.files;

import frontpage.FieldProblem;
import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.channels.MessageBody.FileNote;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file that arrived whole, of a type that a channel takes. */
record Upload(UUID clientId, FileNote note, byte[] bytes) {
  private static final int MEGABYTES = 10;
  private static final int LARGEST = MEGABYTES * 1024 * 1024;

  /** Reads at most what is allowed; too much or another type is a field problem. */
  static Upload read(UUID clientId, @Nullable String name, InputStream body) {
    byte[] bytes;
    try {
      bytes = body.readNBytes(LARGEST + 1);
    } catch (IOException e) {
      throw Problem.of(ProblemCode.BAD_REQUEST);
    }
    if (bytes.length > LARGEST) {
      throw new Problem(
          ProblemCode.VALIDATION, List.of(new FieldProblem("file", "file-too-large", MEGABYTES)));
    }
    FileType type =
        FileType.of(bytes).orElseThrow(() -> Problem.field("file", "unsupported-file-type"));
    return new Upload(
        clientId, new FileNote(FileName.read(name, type), type.mediaType(), bytes.length), bytes);
  }

  @Override
  public String toString() {
    return "Upload[" + clientId + "]";
  }
}
