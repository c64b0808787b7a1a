using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>Runs the templates of the percent-form calls of one page and parses what they give with the page.</summary>
internal sealed class MarkdownCallWriter(EmbedContext context)
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly HashSet<LinkReference> _resolved = [];
    private readonly Dictionary<Location, string> _calls = [];

    public WholeBody Write(PageBody body)
    {
        var whole = MarkdownCalls.Resolve(body, Run, context.Site.Course.Settings.TrustsContributors);
        var result = new WholeBody(whole, _resolved, _calls, []);
        return result with { Diagnostics = [.. whole.Diagnostics.Select(result.Explain), .. _diagnostics] };
    }

    private ShortcodeOutput Run(ShortcodeEmbed call)
    {
        _calls[call.Location] = call.Signature.Name;
        var parts = new List<Embed>();
        if (InnerOf(call) is { } inner) parts.Add(inner);
        var calls = new ShortcodeCalls(context, _diagnostics)
        {
            HtmlArgument = html =>
            {
                parts.Add(new HtmlEmbed(call.Location, html));
                return ShortcodeOutput.MarkOf(parts.Count - 1);
            },
            Addressed = address => Keep(address, call.Location),
        };
        return new ShortcodeOutput(calls.Render(call, InnerOf(call) is null ? null : ShortcodeOutput.MarkOf(0)), parts);
    }

    /// <summary>A template may link to the picture that a parameter names.</summary>
    private void Keep(string address, Location call)
    {
        _resolved.Add(new LinkReference(LinkKind.Link, address, call));
        _resolved.Add(new LinkReference(LinkKind.Link, address, call) { HasText = false });
        _resolved.Add(new LinkReference(LinkKind.Image, address, call));
    }

    private static Embed? InnerOf(ShortcodeEmbed call)
    {
        if (call.Inner is { } inner) return new BodyEmbed(call.Location, inner);
        return call.RawInner is { } raw ? new LiteralEmbed(call.Location, raw.Text.Trim('\r', '\n')) : null;
    }
}
