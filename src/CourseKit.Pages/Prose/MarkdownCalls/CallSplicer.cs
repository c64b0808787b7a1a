using System.Text;
using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Puts the output of calls in the place of their placeholders and parses the body again.</summary>
internal sealed class CallSplicer(Func<ShortcodeEmbed, ShortcodeOutput> output, bool trustsContributors, List<Diagnostic> diagnostics)
{
    public BodyDraft Splice(PageBody body, int deepest)
    {
        var embeds = body.Embeds.Select(Draft).ToList();
        var text = MathLifter.Lift(Compose(body, embeds), embeds, diagnostics);
        var tree = MarkdownParsing.Parse(ref text, embeds, deepest, diagnostics, trustsContributors);
        return new BodyDraft(text, tree, embeds);
    }

    /// <summary>Only an inner text that has calls in it is parsed again.</summary>
    private EmbedDraft Draft(Embed embed) => embed switch
    {
        // Its inner text, if its template uses it, is a part of the output.
        ShortcodeEmbed { GivesMarkdown: true } => new FinishedEmbed(new LiteralEmbed(embed.Location, "")),
        ShortcodeEmbed { Inner: { HasMarkdownCalls: true } inner } call => new ShortcodeDraft(
            call.Location,
            new BoundShortcode(call.Signature, call.Arguments),
            call.Notation,
            Splice(inner, NestingLimit.DeepestInShortcode),
            call.RawInner),
        BodyEmbed { Body.HasMarkdownCalls: true } inner =>
            new InnerDraft(inner.Location, Splice(inner.Body, NestingLimit.DeepestInShortcode)),
        _ => new FinishedEmbed(embed),
    };

    private MappedText Compose(PageBody body, List<EmbedDraft> embeds)
    {
        var composed = new MappedText.Builder();
        var (from, at) = (body.Text, 0);
        for (var mark = from.Text.IndexOf(Placeholder.Open); mark >= 0; mark = from.Text.IndexOf(Placeholder.Open, mark + 1))
        {
            var isCall = Placeholder.TryRead(from.Text, mark, out var index, out var end);
            if (!isCall || body.Embeds[index] is not ShortcodeEmbed { GivesMarkdown: true } call) continue;
            composed.Append(from, TextSpan.FromBounds(at, mark));
            var lines = Written(call, LineScope.PrefixBefore(from.Text, mark), embeds);
            composed.AppendReplacement(lines, from, TextSpan.FromBounds(mark, end));
            at = end;
        }

        return composed.Append(from, TextSpan.FromBounds(at, from.Text.Length)).Build();
    }

    /// <summary>The output with its parts made embeds of the body.</summary>
    /// <param name="prefix">What every further line begins with, so that it stays in the list or quote of the call.</param>
    private string Written(ShortcodeEmbed call, string prefix, List<EmbedDraft> embeds)
    {
        var given = output(call);
        var text = given.Text.Replace("\r\n", "\n").Trim('\n');
        var written = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not (Placeholder.Open or Placeholder.Close))
            {
                written.Append(text[i]);
                var blankNext = i + 1 < text.Length && text[i + 1] == '\n';
                if (text[i] == '\n' && !(blankNext && prefix.Trim().Length == 0)) written.Append(prefix);
                continue;
            }

            written.Append(Placeholder.Of(embeds.Count));
            if (Placeholder.TryRead(text, i, out var part, out var end) && part < given.Parts.Count)
            {
                embeds.Add(Draft(given.Parts[part]));
                i = end - 1;
            }
            else embeds.Add(new FinishedEmbed(new LiteralEmbed(call.Location, text[i].ToString())));
        }

        return written.ToString();
    }
}
