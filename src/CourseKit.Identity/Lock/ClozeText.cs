using System.Text;
using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>A cloze as its deletions are compared.</summary>
/// <param name="Plain">With everything shown: without braces and hints.</param>
/// <param name="Deletions">In reading order.</param>
internal sealed record ClozeText(string Plain, IReadOnlyList<PlacedDeletion> Deletions)
{
    public static ClozeText Of(string cloze)
    {
        var text = MappedText.Of(new SourceText("", cloze), new TextSpan(0, cloze.Length));
        var plain = new StringBuilder(cloze.Length);
        var placed = new List<PlacedDeletion>();
        var at = 0;
        foreach (var deletion in ClozeReader.Read(text, []))
        {
            plain.Append(cloze, at, deletion.Span.Start - at);
            var start = plain.Length;
            plain.Append(deletion.Text);
            placed.Add(new PlacedDeletion(OneLine(deletion.Text), start, plain.Length));
            at = deletion.Span.End;
        }

        return new ClozeText(plain.Append(cloze, at, cloze.Length - at).ToString(), placed);
    }

    /// <summary>Where a line is broken is no part of a text.</summary>
    private static string OneLine(string text) => string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <param name="Text">What it hides, on one line; a hint is no part of it.</param>
/// <param name="Start">In <see cref="ClozeText.Plain"/>.</param>
/// <param name="End">Where it ends there.</param>
internal readonly record struct PlacedDeletion(string Text, int Start, int End);
