using System.Text;
using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>
/// Writes <c>decks/README.md</c>: which file is what, and the recipes of the site's page on decks, for those who get the files without it.
/// </summary>
public static class DeckReadme
{
    private const string Name = "README.md";

    /// <param name="offers">Of all exporters.</param>
    public static ExportPlan Plan(Course course, IReadOnlyList<DeckOffer> offers, DeckWords words)
    {
        if (offers.Count == 0) return new ExportPlan([], []);
        var path = DeckPath.Of(Name);
        var job = new ExportJob(path, () => ExportResult.Of(new OutputFile(path, new OutputContent.Bytes(Write(course, offers, words)))));
        return new ExportPlan([job], []);
    }

    private static byte[] Write(Course course, IReadOnlyList<DeckOffer> offers, DeckWords words)
    {
        var explained = offers.FirstOrDefault(offer => offer.IsExplained);
        var text = new StringBuilder("# ").Append(Plain(course.Settings.Title)).Append("\n\n");
        if (explained is not null) text.Append(words["text"]).Append("\n\n");
        foreach (var offer in offers)
        {
            File(offer.Path, Plain(offer.Title));
            File(offer.UpdatePath, words["update_text"]);
            File(offer.SheetPath, words["sheet"]);
        }

        if (explained is not null) Explain(explained);
        return Encoding.UTF8.GetBytes(text.ToString());

        void Explain(DeckOffer deck)
        {
            Recipe("first", ["first_1", "first_2"]);
            Recipe("update", ["update_1", "update_2"], "update_note");
            Recipe("keep", ["keep_1", "keep_2", "keep_3"], "keep_note");
            Recipe("empty", [], "empty_1");
            if (deck.RetiredSearches.Count == 0) return;
            Recipe("gone", [], "gone_1");
            foreach (var search in deck.RetiredSearches) text.Append("\n    ").Append(search).Append('\n');
            text.Append('\n').Append(words["gone_2"]).Append('\n');
        }

        void File(string? path, string what)
        {
            if (path is not null) text.Append("- `").Append(path[DeckPath.Folder.Length..]).Append("`: ").Append(what).Append('\n');
        }

        void Recipe(string title, string[] steps, string? note = null)
        {
            text.Append("\n## ").Append(words[title]).Append("\n\n");
            for (var i = 0; i < steps.Length; i++) text.Append(i + 1).Append(". ").Append(words[steps[i]]).Append('\n');
            if (note is not null) text.Append(steps.Length > 0 ? "\n" : "").Append(words[note]).Append('\n');
        }
    }

    private static string Plain(string text) => MarkdownEscape.Of(text.ReplaceLineEndings(" "), isCloze: false);
}
