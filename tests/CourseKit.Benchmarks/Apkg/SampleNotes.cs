using CourseKit.Export;

namespace CourseKit.Benchmarks;

/// <summary>Notes of the size and the variety of a real course's.</summary>
internal static class SampleNotes
{
    private static readonly string[] Words =
        ["paper", "fold", "valley", "mountain", "crease", "grain", "fibre", "sheet", "corner", "edge", "base", "kite", "crane", "petal", "reverse", "collapse"];

    public static AnkiPackageContent Of(int count)
    {
        var notes = new AnkiNote[count];
        var decks = Enumerable.Range(1, 20).Select(week => $"Paper::Week {week}").ToArray();
        for (var i = 0; i < count; i++)
        {
            var cloze = i % 5 == 0;
            var front = cloze
                ? $"<p>A {Text(i, 6)} {{{{c1::{Text(i + 1, 2)}}}}} is {Text(i + 2, 5)} of <b>{i}</b> and {{{{c2::{Text(i + 7, 2)}}}}}.</p>"
                : $"<p>Why does a {Text(i, 9)} with number {i} need <code>{Text(i + 3, 2)}</code>?</p>";
            notes[i] = new AnkiNote(
                $"guid{i:x12}", cloze ? AnkiNoteType.Cloze : AnkiNoteType.Basic,
                [front, $"<p>Because the {Text(i + 5, 20)} &amp; {Text(i * 3, 12)}.</p>", "Folding › Bases", $"<a href=\"https://paper.example/page-{i / 40}/#h\">Page</a>", $"p{i}"],
                ["coursekit::paper", $"paper::page-{i / 40}"], 1_780_000_000, decks[i * 20 / count]);
        }

        return new AnkiPackageContent { CourseId = "paper", Notes = notes, Modified = 1_780_000_000 };
    }

    private static string Text(int seed, int words) =>
        string.Join(' ', Enumerable.Range(0, words).Select(i => Words[(int)(((long)seed * 2_654_435_761 + (i * 40_503L)) >> 7 & 15)]));
}
