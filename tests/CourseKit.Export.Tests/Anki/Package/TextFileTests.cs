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
    public void A_text_for_updates_says_what_it_is_for_and_has_neither_tags_nor_notes_without_cards()
    {
        var content = Contents.Of(
            Contents.Basic("one") with { Tags = ["coursekit::paper"] },
            Contents.Cloze("two", "A {{c1::fold}}."),
            Contents.Basic("gone") with { HasCards = false });

        Assert.Equal(
            """
            # Updates notes: nothing else.
            # Import paper.apkg first
            #separator:tab
            #html:true
            #if matches:update current
            #guid column:1
            #notetype column:2
            #deck column:3
            #columns:GUID|Note type|Deck|Front or Text|Back or Extra|Context|Source|ID
            one|CourseKit Basic|Paper|What is a valley fold?|A fold that opens upwards|||one
            two|CourseKit Cloze|Paper|A {{c1::fold}}.||||two

            """,
            Encoding.UTF8.GetString(AnkiTextFile.WriteUpdate(content, ["Updates notes: nothing else.", "Import\npaper.apkg first"])).Replace('\t', '|'));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"https://example.org\")", "&#61;HYPERLINK(\"https://example.org\")")]
    [InlineData("+1", "&#43;1")]
    [InlineData("-1 &amp; 2", "&#45;1 &amp; 2")]
    [InlineData("@SUM(A1)", "&#64;SUM(A1)")]
    [InlineData("\uFF1D1", "&#65309;1")]
    [InlineData("1 = 1", "1 = 1")]
    [InlineData("", "")]
    public void What_a_spreadsheet_would_calculate_stands_as_text(string field, string written)
    {
        var note = Contents.Basic("guid", field, field);

        var row = TabSeparated.Rows(Encoding.UTF8.GetString(AnkiTextFile.Write(Contents.Of(note)))).Single();

        Assert.Equal((written, written), (row[3], row[4]));
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
