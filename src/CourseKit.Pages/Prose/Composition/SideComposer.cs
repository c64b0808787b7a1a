using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Puts together the Markdown of a prompt's side, which is made of pieces of its file.</summary>
internal static class SideComposer
{
    public static BodyDraft Compose(MappedText side, EquatableArray<ClozeDeletion> deletions, PageState page)
    {
        var composer = new ProseComposer(page);
        if (deletions.IsEmpty && IsTags(side.Text))
        {
            AddTags(composer, side, TextSpan.FromBounds(0, side.Text.Length));
            return composer.AsMarkdown(inLine: true);
        }

        var at = 0;
        for (var i = 0; i < deletions.Count; i++)
        {
            var deletion = deletions[i];
            Add(composer, side, TextSpan.FromBounds(at, deletion.Span.Start));
            var content = new ProseComposer(page);
            var inner = new TextSpan(deletion.Span.Start + 1, deletion.Text.Length);
            if (IsTags(side.Text.Substring(inner.Start, inner.Length))) AddTags(content, side, inner);
            else Add(content, side, inner);
            composer.AddEmbed(
                new ClozeDraft(
                    side.Locate(deletion.Span), i + 1, content.AsMarkdown(
                        inLine: true, withFootnotes: false), deletion.Hint), side, deletion.Span);
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
        return text.IndexOfAny(['\n', '\r']) < 0 && (!text.StartsWith("<", StringComparison.Ordinal) || BeginsWithWord(text));
    }

    /// <summary>Whether a line begins with a tag, and a blank or mark behind it, that nothing has opened what it would need.</summary>
    private static bool BeginsWithWord(string line) =>
        HtmlTag.TryRead(line, 0, line.Length, out var tag) && !tag.HasAttributes
        && (TagPlaces.IsOfDocuments(tag.Name(line)) || TagPlaces.ContainersOf(tag.Name(line)) is not null)
        && (tag.End == line.Length || char.IsWhiteSpace(line[tag.End]) || char.IsPunctuation(line[tag.End]));

    /// <summary>Whether a line holds tags and nothing else: HTML would show nothing of it, so it is their names that are meant.</summary>
    private static bool IsTags(string line)
    {
        var at = 0;
        while (at < line.Length)
        {
            if (line[at] is ' ' or '\t') at++;
            else if (line[at] == '<' && HtmlTag.TryRead(line, at, line.Length, out var tag) && !tag.HasAttributes) at = tag.End;
            else return false;
        }

        return line.IndexOf('<') >= 0;
    }

    private static void AddTags(ProseComposer composer, MappedText side, TextSpan span)
    {
        var text = new LiteralEmbed(side.Locate(span), side.Text.Substring(span.Start, span.Length).Trim());
        composer.AddEmbed(new FinishedEmbed(text), side, span);
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
