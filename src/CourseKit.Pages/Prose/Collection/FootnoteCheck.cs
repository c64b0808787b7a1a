using CourseKit.Syntax;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace CourseKit.Model;

/// <summary>Checks references against definitions: Markdown passes over both kinds of mistake in silence.</summary>
internal static class FootnoteCheck
{
    /// <summary>Near names are looked for among so many definitions: a bound, so that a page of mistakes is read in linear time.</summary>
    private const int MostCandidates = 200;

    public static void Run(BodyDraft body, List<Diagnostic> diagnostics)
    {
        foreach (var footnote in Definitions(body.Tree).OfType<FootnoteLinkReferenceDefinition>())
        {
            var label = footnote.Label!.TrimStart('^');
            var location = body.Text.Locate(new TextSpan(footnote.LabelSpan.Start, footnote.LabelSpan.Length));
            var first = body.Tree.GetLinkReferenceDefinitions(addGroup: false).Links[FootnoteDefinitions.KeyOf(footnote.Label!)];
            if (first != footnote)
            {
                // A file that is included twice defines its notes once.
                var other = body.Text.Locate(new TextSpan(first.LabelSpan.Start, first.LabelSpan.Length));
                if ((other.Path, other.Span) != (location.Path, location.Span))
                {
                    diagnostics.Add(FootnoteDefinedTwice.At(location, label, other));
                }
            }
            else if (footnote.Footnote.Order < 0 && !body.Definitions.IsHanded(body.Text.Locate(footnote.Span.Start))) diagnostics.Add(FootnoteNotUsed.At(location, label));
        }
    }

    public static Diagnostic Undefined(UndefinedReferenceInline reference, BodyDraft body)
    {
        var location = body.Text.Locate(new TextSpan(reference.Span.Start, reference.Span.Length));
        var known = Definitions(body.Tree)
            .Where(definition => definition is FootnoteLinkReferenceDefinition == reference.IsFootnote)
            .Select(definition => definition.Label!.TrimStart('^'))
            .Take(MostCandidates);
        return reference.IsFootnote
            ? FootnoteNotDefined.At(
                location, reference.Label, Suggestion.Nearest(reference.Label, known), body.Definitions.HasFootnote(reference.Label))
            : ReferenceNotDefined.At(location, reference.Label, Suggestion.Nearest(reference.Label, known));
    }

    private static IEnumerable<LinkReferenceDefinition> Definitions(MarkdownDocument tree) =>
        tree.GetLinkReferenceDefinitions(addGroup: false).OfType<LinkReferenceDefinition>();
}
