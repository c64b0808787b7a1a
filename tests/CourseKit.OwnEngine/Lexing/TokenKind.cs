namespace OwnEngine;

internal enum TokenKind : byte
{
    /// <summary>Text between the code, trimmed as its neighbours ask.</summary>
    Text,

    /// <summary>Inside <c>{%{ }%}</c>.</summary>
    RawText,
    CodeStart,
    CodeEnd,

    /// <summary>A line end or a semicolon inside code.</summary>
    StatementEnd,
    Identifier,

    /// <summary><c>$</c>, <c>$0</c>, <c>$name</c>.</summary>
    Local,

    /// <summary><c>$$</c></summary>
    WrappedBlock,
    Number,
    String,
    VerbatimString,
    InterpolatedStart,
    InterpolatedText,
    InterpolatedEnd,

    /// <summary>The braces around an expression in an interpolated string.</summary>
    HoleStart,
    HoleEnd,

    OpenParen,
    CloseParen,
    OpenBracket,
    CloseBracket,
    OpenBrace,
    CloseBrace,
    Comma,
    Colon,
    Dot,
    QuestionDot,
    Ellipsis,
    Question,
    Pipe,
    At,
    Caret,
    Not,
    Assign,
    PlusAssign,
    MinusAssign,
    StarAssign,
    SlashAssign,
    DoubleSlashAssign,
    PercentAssign,
    Increment,
    Decrement,
    Plus,
    Minus,
    Star,
    Slash,
    DoubleSlash,
    Percent,
    ShiftLeft,
    ShiftRight,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    And,
    Or,
    Coalesce,
    NotCoalesce,
    RangeInclusive,
    RangeExclusive,

    /// <summary>A character that is no part of the language; reported when it was read.</summary>
    Unknown,
    EndOfFile,
}
