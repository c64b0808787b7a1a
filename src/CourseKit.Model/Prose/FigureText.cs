using CourseKit.Syntax;
using Markdig;

namespace CourseKit.Model;

/// <summary>What is read aloud for a <c>figure</c>.</summary>
/// <param name="Alt">Empty when the author says that the figure is decoration, or when there is nothing to read.</param>
/// <param name="StandIn">The parameter that was read because there is no <c>alt</c>: <c>caption</c> or <c>title</c>.</param>
public sealed record FigureText(string Alt, string? StandIn)
{
    internal const string ShortcodeName = "figure";

    private static readonly string[] _standIns = ["caption", "title"];

    public static FigureText From(ShortcodeEmbed figure) => From(figure.Arguments);

    internal static FigureText From(EquatableArray<BoundArgument> arguments)
    {
        if (Value(arguments, "alt") is { } alt) return new FigureText(alt, null);
        foreach (var name in _standIns)
        {
            if (Value(arguments, name) is { Length: > 0 } text)
            {
                return new FigureText(Markdown.ToPlainText(text, MarkdownPipelines.CommonMark).Trim(), name);
            }
        }

        return new FigureText("", null);
    }

    public static string? IdOf(EquatableArray<BoundArgument> arguments) => Value(arguments, "id");

    /// <summary>Null when the author gave an <c>alt</c>, be it empty.</summary>
    internal static Diagnostic? Check(BoundShortcode call, Location location)
    {
        if (call.Signature.Name != ShortcodeName || Value(call.Arguments, "alt") is not null) return null;
        return FigureWithoutAlt.At(location, From(call.Arguments).StandIn);
    }

    private static string? Value(EquatableArray<BoundArgument> arguments, string name)
    {
        foreach (var argument in arguments)
        {
            if (argument.Name == name) return argument.Value;
        }

        return null;
    }
}
