using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>What a formula is written for.</summary>
internal sealed record TexContext
{
    /// <summary>Null to expand only: names stay as they are, and so do labels and references.</summary>
    public TexReader? Reader { get; init; }

    /// <summary>The commands that hold for the formula.</summary>
    public IReadOnlyDictionary<string, TexDefinition> Definitions { get; init; } = TexDefinition.None;

    /// <summary>The number or tag of an equation by its label, without parentheses; null for one that the page does not have.</summary>
    public Func<string, string?> Reference { get; init; } = _ => null;

    /// <summary>The number of its first numbered line; 0 for a formula that is not numbered.</summary>
    public int FirstNumber { get; init; }
}

/// <summary>What became of a formula.</summary>
/// <param name="Tex">The very text that came in where nothing had to be written otherwise.</param>
/// <param name="Definitions">What is defined behind it.</param>
internal sealed record TexWriting(string Tex, IReadOnlyDictionary<string, TexDefinition> Definitions)
{
    public IReadOnlyList<TexFault> Faults { get; init; } = [];

    /// <summary>Its lines that have a number or a tag, in order.</summary>
    public IReadOnlyList<TexRow> Rows { get; init; } = [];

    /// <summary>The tokens that it was written from.</summary>
    public IReadOnlyList<TexToken> Tokens { get; init; } = [];
}

/// <summary>What stays wrong with a formula.</summary>
/// <param name="Offset">In the formula.</param>
/// <param name="Name">The command.</param>
/// <param name="WayOut">What the author can do; null for a macro that never ends.</param>
internal sealed record TexFault(int Offset, string Name, string? WayOut)
{
    /// <summary>The command in the author's file; the beginning of a call where it comes out of another command.</summary>
    public Location Place(MathEmbed math)
    {
        var place = math.PlaceOf(Offset);
        if (place == math.Location || string.CompareOrdinal(math.Tex, Offset, Name, 0, Name.Length) != 0) return place;
        return place with { Span = new TextSpan(place.Span.Start, Name.Length), End = new LinePosition(place.Start.Line, place.Start.Column + Name.Length) };
    }
}
