package frontpage.channels.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The types that a channel takes, each known by its first bytes. None of them runs anything when it
 * is opened; office files and archives may, so they are not among them.
 */
enum FileType {
  JPEG("image/jpeg", "jpg", "jpeg"),
  PNG("image/png", "png"),
  GIF("image/gif", "gif"),
  WEBP("image/webp", "webp"),
  HEIC("image/heic", "heic", "heif"),
  PDF("application/pdf", "pdf"),
  MP4("video/mp4", "mp4", "m4v"),
  QUICKTIME("video/quicktime", "mov"),
  TEXT("text/plain", "txt", "csv", "log");

  private static final Set<String> HEIC_BRANDS =
      Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");
  private static final Set<String> MP4_BRANDS =
      Set.of("isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "dash");

  private final String mediaType;
  private final List<String> endings;

  FileType(String mediaType, String... endings) {
    this.mediaType = mediaType;
    this.endings = List.of(endings);
  }

  /** What these bytes are, whatever their name says; empty when they are none of the types. */
  static Optional<FileType> of(byte[] bytes) {
    if (begins(bytes, 0xFF, 0xD8, 0xFF)) {
      return Optional.of(JPEG);
    }
    if (begins(bytes, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
      return Optional.of(PNG);
    }
    if (ascii(bytes, 0, 6).equals("GIF87a") || ascii(bytes, 0, 6).equals("GIF89a")) {
      return Optional.of(GIF);
    }
    if (ascii(bytes, 0, 4).equals("RIFF") && ascii(bytes, 8, 4).equals("WEBP")) {
      return Optional.of(WEBP);
    }
    if (ascii(bytes, 0, 5).equals("%PDF-")) {
      return Optional.of(PDF);
    }
    return ascii(bytes, 4, 4).equals("ftyp") ? ofBrand(ascii(bytes, 8, 4)) : ofText(bytes);
  }

  String mediaType() {
    return mediaType;
  }

  /** The name with an ending of this type, so that no program is opened by a false one. */
  String named(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    return endings.contains(ending) ? name : name + "." + endings.get(0);
  }

  private static Optional<FileType> ofBrand(String brand) {
    if (HEIC_BRANDS.contains(brand)) {
      return Optional.of(HEIC);
    }
    if (brand.equals("qt  ")) {
      return Optional.of(QUICKTIME);
    }
    return MP4_BRANDS.contains(brand) ? Optional.of(MP4) : Optional.empty();
  }

  private static Optional<FileType> ofText(byte[] bytes) {
    for (byte b : bytes) {
      if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r') {
        return Optional.empty();
      }
    }
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
    return bytes.length == 0 ? Optional.empty() : Optional.of(TEXT);
  }

  private static boolean begins(byte[] bytes, int... first) {
    if (bytes.length < first.length) {
      return false;
    }
    for (int i = 0; i < first.length; i++) {
      if ((bytes[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }

  private static String ascii(byte[] bytes, int from, int length) {
    return bytes.length < from + length
        ? ""
        : new String(bytes, from, length, StandardCharsets.ISO_8859_1);
  }
}
