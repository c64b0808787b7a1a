using CourseKit.Syntax;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CourseKit.Model;

/// <summary>A character of a prompt's side as a reader sees it.</summary>
/// <param name="Text">Where it stands; null for what is not plain text (code, maths, an image), which shows as one word character.</param>
internal readonly record struct SideCharacter(char Value, MappedText? Text, int Offset)
{
    /// <summary>The character itself where it is an escaped one, whose value is that of a word; else none.</summary>
    public char Escaped { get; init; }

    public Location Location => Text!.Locate(new TextSpan(Offset, 1));
}

/// <summary>
/// The plain text of a side of a prompt, taken from its Markdown tree: the marks of emphasis, links and code that Markdown
/// understood are gone, so a mark that is still here has no partner.
/// </summary>
internal static class VisibleText
{
    private const char Word = 'x';

    public static IReadOnlyList<SideCharacter> Of(PageBody body)
    {
        var characters = new List<SideCharacter>(body.Text.Text.Length);
        Append(body, characters);
        return characters;
    }

    private static void Append(PageBody body, List<SideCharacter> characters)
    {
        var start = characters.Count;
        foreach (var block in body.Tree.Descendants<LeafBlock>())
        {
            if (characters.Count > start) characters.Add(new SideCharacter('\n', null, 0));
            if (block.Inline is not null) Append(block.Inline, body, characters);
        }
    }

    private static void Append(ContainerInline inlines, PageBody body, List<SideCharacter> characters)
    {
        foreach (var inline in inlines.FindDescendants<LeafInline>())
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Append(literal, body.Text, characters);
                    break;
                case LineBreakInline:
                    characters.Add(new SideCharacter('\n', null, 0));
                    break;
                case HtmlInline:
                    break;
                case EmbedInline { Index: var index } when body.Embeds[index] is ClozeEmbed cloze:
                    Append(cloze.Content, characters);
                    break;
                default:
                    characters.Add(new SideCharacter(Word, null, 0));
                    break;
            }
        }
    }

    /// <summary>An escaped character is text that the author meant; its backslash is in the span and not in the content.</summary>
    private static void Append(LiteralInline literal, MappedText text, List<SideCharacter> characters)
    {
        var content = literal.Content;
        for (var i = content.Start; i <= content.End; i++)
        {
            var offset = literal.Span.End - (content.End - i);
            var isEscaped = i == content.Start && literal.IsFirstCharacterEscaped;
            var isPlain = offset < text.Text.Length && offset >= 0 && text.Text[offset] == content.Text[i]
                && !isEscaped;
            characters.Add(isPlain
                ? new SideCharacter(content.Text[i], text, offset)
                : new SideCharacter(Word, null, 0) { Escaped = isEscaped ? content.Text[i] : default });
        }
    }
}
