namespace CourseKit.Model;

/// <summary>The Markdown that the template of a shortcode gave.</summary>
/// <param name="Text">Placeholders in it (see <see cref="MarkOf"/>) stand for its parts.</param>
/// <param name="Parts">What is no Markdown any more: the inner text, which is parsed already, a parameter that is HTML.</param>
public sealed record ShortcodeOutput(string Text, IReadOnlyList<Embed> Parts)
{
    /// <summary>What a template is given in place of a part.</summary>
    public static string MarkOf(int part) => Placeholder.Of(part);
}
