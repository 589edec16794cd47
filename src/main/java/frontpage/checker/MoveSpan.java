package frontpage.checker;

/** A part of a good reply and where it stands, in UTF-16 units. */
public record MoveSpan(Move move, int start, int end) {}
