using CourseKit.Syntax;
using Markdig;

namespace CourseKit.Model;

/// <summary>What is read aloud for a picture that a shortcode shows.</summary>
/// <param name="Alternative">Empty when the author says that the picture is decoration, or when there is nothing to read.</param>
/// <param name="StandIn">The parameter that was read because no alternative was given; null when none was.</param>
public sealed record PictureText(string Alternative, string? StandIn)
{
    /// <summary>Null for a shortcode that shows none.</summary>
    public static PictureText? Of(ShortcodeEmbed call) => Of(call.Signature.Role.Picture, call.Arguments);

    /// <summary>What links to the picture end in; null for one without, and for a shortcode that shows none.</summary>
    public static string? IdOf(ShortcodeEmbed call) => call.Argument(call.Signature.Role.Picture?.Id)?.Value;

    internal static string? IdOf(BoundShortcode call) => call.Argument(call.Signature.Role.Picture?.Id)?.Value;

    /// <summary>Null when the author gave an alternative, be it empty, and for a shortcode that shows no picture.</summary>
    internal static Diagnostic? Check(BoundShortcode call, Location location)
    {
        if (call.Argument(call.Signature.Role.Picture?.Alternative) is not { Value: null }) return null;
        return FigureWithoutAlt.At(location, Of(call.Signature.Role.Picture, call.Arguments)?.StandIn);
    }

    private static PictureText? Of(PictureParameters? picture, EquatableArray<BoundArgument> arguments)
    {
        if (picture is null) return null;
        if (arguments.Named(picture.Alternative)?.Value is { } alternative) return new PictureText(alternative, null);
        foreach (var name in picture.StandIns)
        {
            if (arguments.Named(name)?.Value is { Length: > 0 } text)
            {
                return new PictureText(Markdown.ToPlainText(text, MarkdownPipelines.CommonMark).Trim(), name);
            }
        }

        return new PictureText("", null);
    }
}
