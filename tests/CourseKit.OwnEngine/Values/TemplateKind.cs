namespace OwnEngine;

/// <summary>What a template value is.</summary>
public enum TemplateKind : byte
{
    Null,
    Boolean,

    /// <summary>A whole number of 64 bits.</summary>
    Integer,
    Double,

    /// <summary>A decimal number (<c>1.5m</c>), or a whole number beyond 64 bits.</summary>
    Decimal,

    /// <summary>Plain text: it reaches a page only through <c>html.escape</c>.</summary>
    Text,

    /// <summary>Text that is HTML already.</summary>
    Html,
    Date,
    Duration,
    List,
    Object,
    Function,
}
