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
            Add(composer, side, TextSpan.FromBounds(at, deletion.Span.Start), page);
            var content = new ProseComposer(page);
            Add(content, side, new TextSpan(deletion.Span.Start + 1, deletion.Text.Length), page);
            composer.AddEmbed(new ClozeDraft(side.Locate(deletion.Span), i + 1, content.AsMarkdown(), deletion.Hint), side, deletion.Span);
            at = deletion.Span.End;
        }

        Add(composer, side, TextSpan.FromBounds(at, side.Text.Length), page);
        return composer.AsMarkdown();
    }

    /// <summary>A shortcode is found when it stands in one piece, and a piece is at least a line.</summary>
    private static void Add(ProseComposer composer, MappedText side, TextSpan span, PageState page)
    {
        foreach (var piece in side.Pieces(span))
        {
            if (!piece.Verbatim) composer.AddText(side, piece.Span);
            else if (piece.Source.Text.IndexOf("{{", piece.SourceSpan.Start, piece.SourceSpan.Length, StringComparison.Ordinal) < 0)
            {
                composer.AddProse(piece.Source, piece.SourceSpan, LineScope.Unchanged);
            }
            else composer.Add(piece.Source, page.Context.Segments(piece.Source, piece.SourceSpan), LineScope.Unchanged);
        }
    }
}
