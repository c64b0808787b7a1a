using System.Text;

namespace CourseKit.Export;

/// <summary>Puts its content security policy into a page, and reads it there.</summary>
internal sealed class PagePolicy(PolicySources everywhere)
{
    private const string Opening = "\n<meta http-equiv=\"Content-Security-Policy\" content=\"";
    private const string Closing = "\">";

    private static readonly string[] _shown = ["img-src", "media-src", "font-src", "frame-src", "object-src", "style-src-attr"];
    private static readonly byte[] _opening = Encoding.UTF8.GetBytes(Opening);
    private static readonly byte[] _base = Encoding.UTF8.GetBytes(Opening + PolicyText.Base + Closing);

    /// <inheritdoc cref="AddTo(ReadOnlyMemory{byte}, PolicySources?)"/>
    public OutputFile AddTo(OutputFile page, PolicySources? more) =>
        page.Content is OutputContent.Bytes html ? page with { Content = new OutputContent.Bytes(AddTo(html.Data, more)) } : page;

    /// <param name="html">A page, finished but for its policy. One that has a policy already keeps it.</param>
    /// <param name="more">What it will use that cannot be seen in it.</param>
    public ReadOnlyMemory<byte> AddTo(ReadOnlyMemory<byte> html, PolicySources? more = null)
    {
        var use = PageUse.Of(html.Span);
        if (use.HasPolicy) return html;
        use.Sources.Add(everywhere);
        if (more is not null) use.Sources.Add(more);
        // No source holds a quotation mark or an ampersand: those of the course were checked, those of a page are hosts and hashes.
        var policy = use.Sources.IsEmpty ? _base : Encoding.UTF8.GetBytes(Opening + PolicyText.Of(use.Sources) + Closing);
        var whole = new byte[html.Length + policy.Length];
        html.Span[..use.Place].CopyTo(whole);
        policy.CopyTo(whole.AsSpan(use.Place));
        html.Span[use.Place..].CopyTo(whole.AsSpan(use.Place + policy.Length));
        return whole;
    }

    /// <summary>What the pages among some files show, in sum: pictures, frames and the like, without scripts and style sheets.</summary>
    public static PolicySources ShownOn(IReadOnlyList<OutputFile> files)
    {
        var shown = new PolicySources();
        foreach (var page in Pages(files))
        {
            var sources = Read(page);
            foreach (var directive in _shown) shown.Add(directive, sources.Of(directive));
        }

        return shown;
    }

    /// <summary>What all pages among some files are allowed, in sum.</summary>
    public static PolicySources Sum(IReadOnlyList<OutputFile> files)
    {
        var sum = new PolicySources();
        foreach (var page in Pages(files)) sum.Add(Read(page));
        return sum;
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Pages(IEnumerable<OutputFile> files) =>
        from file in files
        where file.Path.EndsWith(".html", StringComparison.Ordinal)
        let html = file.Content.Made
        where html is not null
        select html.Value;

    /// <summary>What the policy of a page allows beyond that of every page.</summary>
    /// <param name="page">One with a policy of ours; one with another gives nothing.</param>
    public static PolicySources Read(ReadOnlyMemory<byte> page)
    {
        var html = page.Span;
        var start = html.IndexOf(_opening);
        if (start < 0) return new PolicySources();
        var policy = html[(start + _opening.Length)..];
        return PolicyText.Read(Encoding.UTF8.GetString(policy[..policy.IndexOf((byte)'"')]));
    }
}
