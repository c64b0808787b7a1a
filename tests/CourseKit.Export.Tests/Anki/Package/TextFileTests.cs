using System.Text;
using CourseKit.Testing;

namespace CourseKit.Export.Tests.Anki;

public sealed class TextFileTests
{
    [Fact]
    public void Notes_as_a_text_file() => Snapshot.Match(Encoding.UTF8.GetString(AnkiTextFile.Write(Contents.Small)));

    [Fact]
    public void Values_that_hold_tabs_lines_and_quotation_marks_are_read_back()
    {
        var note = Contents.Basic("#guid", "tab\there", "line\n\"quoted\"\n# no comment");

        var row = TabSeparated.Rows(Encoding.UTF8.GetString(AnkiTextFile.Write(Contents.Of(note)))).Single();

        Assert.Equal(["#guid", "CourseKit Basic", "Paper", "tab\there", "line\n\"quoted\"\n# no comment", "", "", "#guid", ""], row);
    }

    [Fact]
    public void A_deck_stands_before_its_subdecks_and_else_decks_and_notes_keep_their_order()
    {
        string[] decks = ["B::Late::Deep", "B::Late", "A", "B::Early", "B", "A", "Beta", "B::Late"];

        var text = AnkiTextFile.Write(Contents.Of([.. decks.Select((deck, i) => Contents.Basic($"{i}", deck: deck))]));

        var rows = TabSeparated.Rows(Encoding.UTF8.GetString(text));
        Assert.Equal(["4 B", "1 B::Late", "7 B::Late", "0 B::Late::Deep", "2 A", "5 A", "3 B::Early", "6 Beta"], rows.Select(row => $"{row[0]} {row[2]}"));
    }
}
