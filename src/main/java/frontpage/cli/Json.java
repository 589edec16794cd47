package frontpage.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads strict JSON (RFC 8259) into maps, lists, strings, numbers, booleans and null. */
final class Json {

  private static final int DEEPEST = 64;

  private final String source;
  private int at;
  private int depth;

  private Json(String source) {
    this.source = source;
  }

  /** Says what is wrong and at which character, counted from 1. */
  static final class Mistake extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Mistake(String message, int at) {
      super(message + " at character " + (at + 1));
    }
  }

  static @Nullable Object parse(String source) {
    Json json = new Json(source);
    Object value = json.value();
    json.blanks();
    if (json.at < source.length()) {
      throw json.mistake("unexpected text behind the value");
    }
    return value;
  }

  private @Nullable Object value() {
    blanks();
    if (at >= source.length()) {
      throw mistake("a value is missing");
    }
    char c = source.charAt(at);
    return switch (c) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      case 't' -> word("true", Boolean.TRUE);
      case 'f' -> word("false", Boolean.FALSE);
      case 'n' -> word("null", null);
      default -> number();
    };
  }

  private Map<String, @Nullable Object> object() {
    deeper();
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    at++;
    blanks();
    if (take('}')) {
      depth--;
      return map;
    }
    do {
      blanks();
      if (at >= source.length() || source.charAt(at) != '"') {
        throw mistake("a name in quotes is expected");
      }
      String name = string();
      blanks();
      expect(':');
      map.put(name, value());
      blanks();
    } while (take(','));
    expect('}');
    depth--;
    return map;
  }

  private List<@Nullable Object> array() {
    deeper();
    List<@Nullable Object> list = new ArrayList<>();
    at++;
    blanks();
    if (take(']')) {
      depth--;
      return list;
    }
    do {
      list.add(value());
      blanks();
    } while (take(','));
    expect(']');
    depth--;
    return list;
  }

  private String string() {
    StringBuilder out = new StringBuilder();
    at++;
    while (at < source.length()) {
      char c = source.charAt(at++);
      if (c == '"') {
        return out.toString();
      }
      if (c < ' ') {
        throw mistake("a control character in a string");
      }
      out.append(c == '\\' ? escaped() : c);
    }
    throw mistake("a string is never closed");
  }

  private char escaped() {
    if (at >= source.length()) {
      throw mistake("a string is never closed");
    }
    char c = source.charAt(at++);
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw mistake("unknown escape");
    };
  }

  private char unicode() {
    if (at + 4 > source.length()) {
      throw mistake("four hexadecimal digits are expected");
    }
    int code = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(source.charAt(at++), 16);
      if (digit < 0) {
        throw mistake("four hexadecimal digits are expected");
      }
      code = code * 16 + digit;
    }
    return (char) code;
  }

  private Double number() {
    int start = at;
    while (at < source.length() && "+-.eE0123456789".indexOf(source.charAt(at)) >= 0) {
      at++;
    }
    try {
      return Double.valueOf(source.substring(start, at));
    } catch (NumberFormatException e) {
      at = start;
      throw mistake("a value is expected");
    }
  }

  private @Nullable Object word(String word, @Nullable Object value) {
    if (!source.startsWith(word, at)) {
      throw mistake("a value is expected");
    }
    at += word.length();
    return value;
  }

  private void deeper() {
    if (++depth > DEEPEST) {
      throw mistake("nested too deeply");
    }
  }

  private boolean take(char c) {
    if (at < source.length() && source.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private void expect(char c) {
    if (!take(c)) {
      throw mistake("'" + c + "' is expected");
    }
  }

  private void blanks() {
    while (at < source.length() && " \t\r\n".indexOf(source.charAt(at)) >= 0) {
      at++;
    }
  }

  private Mistake mistake(String message) {
    return new Mistake(message, at);
  }
}
