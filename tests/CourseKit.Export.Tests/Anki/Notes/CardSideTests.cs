using CourseKit.Testing;

namespace CourseKit.Export.Tests;

/// <summary>Markdown in, fields out: one snapshot a construct, input above output.</summary>
public sealed class CardSideTests
{
    public static TheoryData<string> Constructs => [.. CardSideCases.All.Keys];

    [Theory]
    [MemberData(nameof(Constructs))]
    public void A_side_becomes_a_field(string construct)
    {
        var block = CardSideCases.All[construct];

        var notes = TestNotes.OfBlock(block);

        // Such an address is an error of the page; that the card has none does not hang on it.
        Assert.All(notes.Mistakes, mistake => Assert.StartsWith("An address with the scheme", mistake, StringComparison.Ordinal));
        var fields = notes.All.Select(note => $"{note.Fields[0]}\n----\n{note.Fields[1]}\n");
        var findings = notes.FindingLines.Select(line => line + "\n");
        Snapshot.Match($"{block}\n\n==== fields\n\n{string.Join("\n====\n\n", fields)}\n==== findings\n\n{string.Concat(findings)}", variant: construct);
    }
}
