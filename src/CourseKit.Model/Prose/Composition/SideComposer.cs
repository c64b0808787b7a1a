using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Puts together the Markdown of a prompt's side, which is made of pieces of its file.</summary>
internal static class SideComposer
{
    public static BodyDraft Compose(MappedText side, EquatableArray<ClozeDeletion> deletions, PageState page)
    {
        var composer = new ProseComposer(page);
        var at = 0;
        for (var i = 0; i < deletions.Count; i++)
        {
            var deletion = deletions[i];
            Add(composer, side, TextSpan.FromBounds(at, deletion.Span.Start));
            var content = new ProseComposer(page);
            Add(content, side, new TextSpan(deletion.Span.Start + 1, deletion.Text.Length));
            composer.AddEmbed(new ClozeDraft(side.Locate(deletion.Span), i + 1, content.AsMarkdown(inLine: true, withFootnotes: false), deletion.Hint), side, deletion.Span);
            at = deletion.Span.End;
        }

        Add(composer, side, TextSpan.FromBounds(at, side.Text.Length));
        return composer.AsMarkdown(inLine: IsOneLine(side.Text));
    }

    /// <summary>
    /// A side of one line is text: a sign that would begin a block (<c>&gt; 140/90</c>, <c>+ 5 V</c>, <c>#</c>) is meant to be seen. An
    /// element of HTML may be a block all the same.
    /// </summary>
    private static bool IsOneLine(string side)
    {
        var text = side.Trim();
        return text.IndexOfAny(['\n', '\r']) < 0 && !text.StartsWith("<", StringComparison.Ordinal);
    }

    /// <summary>Shortcodes do not run in prompts (CK3017), so all of a side is prose.</summary>
    private static void Add(ProseComposer composer, MappedText side, TextSpan span)
    {
        foreach (var piece in side.Pieces(span))
        {
            if (piece.Verbatim) composer.AddProse(piece.Source, piece.SourceSpan, LineScope.Unchanged);
            else composer.AddText(side, piece.Span);
        }
    }
}
