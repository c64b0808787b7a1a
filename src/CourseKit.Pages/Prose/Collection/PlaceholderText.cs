using System.Text;

namespace CourseKit.Model;

/// <summary>What stands for an embed where only text can stand: an address, a heading in the contents.</summary>
internal static class PlaceholderText
{
    public static string Of(EmbedDraft draft) => draft switch
    {
        MathDraft math => math.Tex,
        FinishedEmbed { Embed: LiteralEmbed literal } => literal.Text,
        FinishedEmbed { Embed: MathEmbed math } => math.Tex,
        FinishedEmbed { Embed: BodyEmbed inner } => PlainText.OfBody(BodyDraft.Of(inner.Body)),
        InnerDraft inner => PlainText.OfBody(inner.Content),
        ClozeDraft cloze => PlainText.OfBody(cloze.Content),
        _ => "",
    };

    public static string Expand(string text, IReadOnlyList<EmbedDraft> embeds) => Expand(text, embeds, Of);

    public static string Expand(string text, IReadOnlyList<EmbedDraft> embeds, Func<EmbedDraft, string> textOf)
    {
        var open = text.IndexOf(Placeholder.Open);
        if (open < 0) return text;
        var expanded = new StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            if (Placeholder.TryRead(text, i, out var index, out var end) && index < embeds.Count)
            {
                expanded.Append(textOf(embeds[index]));
                i = end;
            }
            else expanded.Append(text[i++]);
        }

        return expanded.ToString();
    }
}
