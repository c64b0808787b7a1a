namespace OwnEngine;

/// <summary>What the checker knows of a value before anything is rendered.</summary>
public enum ShapeKind
{
    /// <summary>Could be anything; printed, it counts as plain text.</summary>
    Unknown,
    Null,

    /// <summary>Plain text, which must pass <c>html.escape</c> on its way to the page.</summary>
    Text,

    /// <summary>HTML, printed as it is.</summary>
    Html,

    /// <summary>Text that stands in a template itself.</summary>
    Literal,
    Number,
    Flag,
    Date,
    Duration,
    List,
    Object,
    Function,
}
