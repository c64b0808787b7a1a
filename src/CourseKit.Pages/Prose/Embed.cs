using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Something in a page that is not Markdown.</summary>
public abstract record Embed(Location Location);

/// <summary>A formula.</summary>
/// <param name="Tex">Without its delimiters, character for character.</param>
public sealed record MathEmbed(Location Location, string Tex, bool Display) : Embed(Location)
{
    /// <summary>Where each line of the TeX begins, in order.</summary>
    public EquatableArray<TexLine> Lines { get; init; }

    /// <summary>
    /// TeX without the blanks around it, but with the last one of a control space: without it the backslash would take what follows.
    /// </summary>
    public static string Trim(string tex)
    {
        var trimmed = tex.Trim();
        var backslashes = trimmed.Length - trimmed.AsSpan().TrimEnd('\\').Length;
        return backslashes % 2 == 1 && trimmed.Length < tex.AsSpan().TrimStart().Length ? trimmed + " " : trimmed;
    }

    /// <summary>The place in the author's file of an offset into the TeX.</summary>
    public Location PlaceOf(int offset)
    {
        var line = Lines.LastOrDefault(line => line.Offset <= offset);
        if (line is null) return Location;
        var (start, distance) = (line.Place.Start, offset - line.Offset);
        var position = new LinePosition(start.Line, start.Column + distance);
        return new Location(line.Place.Path, new TextSpan(line.Place.Span.Start + distance, 0), position, position);
    }
}

/// <param name="Offset">Into the TeX.</param>
/// <param name="Place">In the file that holds it.</param>
public sealed record TexLine(int Offset, Location Place);

/// <summary>A shortcode call with its parameters checked and put in the signature's order.</summary>
/// <param name="Inner">The inner text parsed as Markdown; null when there is none or it is raw.</param>
/// <param name="RawInner">The inner text without the indentation of the call, escaped shortcodes as readers see them; null when there is
/// none.</param>
public sealed record ShortcodeEmbed(
    Location Location,
    ShortcodeSignature Signature,
    EquatableArray<BoundArgument> Arguments,
    PageBody? Inner,
    MappedText? RawInner) : Embed(Location)
{
    public ShortcodeNotation Notation { get; init; }

    /// <summary>True when what its template gives is Markdown, to be read together with what stands around the call.</summary>
    public bool GivesMarkdown => Shortcodes.GiveMarkdown(Signature, Notation);

    /// <summary>What stands for a parameter; null for one that the shortcode does not have.</summary>
    public BoundArgument? Argument(string? parameter) => Arguments.Named(parameter);
}

/// <param name="Value">What the author gave, or the signature's default; null when neither is.</param>
public sealed record BoundArgument(string Name, ParameterType Type, string? Value, Location Location)
{
    /// <summary>
    /// True when what the author gave is wrong, or nothing was given where something must be: it is reported, and nothing that is made of
    /// the call is worth a message.
    /// </summary>
    public bool IsReported { get; init; }
}

internal static class BoundArguments
{
    public static BoundArgument? Named(this EquatableArray<BoundArgument> arguments, string? name)
    {
        if (name is null) return null;
        foreach (var argument in arguments)
        {
            if (argument.Name == name) return argument;
        }

        return null;
    }
}

/// <summary>A review block.</summary>
public sealed record PromptBlockEmbed(Location Location, PromptBlock Block) : Embed(Location);

/// <summary>Text to be shown exactly so: an escaped shortcode, a character that placeholders use.</summary>
public sealed record LiteralEmbed(Location Location, string Text) : Embed(Location);

/// <summary>A deletion of a cloze; its text is Markdown of its own.</summary>
/// <param name="Number">One-based: the card it belongs to.</param>
public sealed record ClozeEmbed(Location Location, int Number, PageBody Content, string? Hint) : Embed(Location);

/// <summary>A body that stands in what a template gave: the inner text of the call.</summary>
public sealed record BodyEmbed(Location Location, PageBody Body) : Embed(Location);

/// <summary>HTML that is finished: a parameter of Markdown, in what a template gave.</summary>
public sealed record HtmlEmbed(Location Location, string Html) : Embed(Location);
