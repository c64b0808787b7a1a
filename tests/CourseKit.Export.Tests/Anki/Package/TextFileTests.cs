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
}
