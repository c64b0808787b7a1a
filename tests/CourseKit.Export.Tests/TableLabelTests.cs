namespace CourseKit.Export.Tests;

/// <summary>Attributes in braces right below a table are the table's.</summary>
public sealed class TableLabelTests
{
    private const string Pipes = "| a | b |\n|---|---|\n| 1 | 2 |\n";
    private const string Grid = "+---+---+\n| a | b |\n+===+===+\n| 1 | 2 |\n+---+---+\n";

    [Theory]
    [InlineData(Pipes + "{#tbl-x}")]
    [InlineData(Pipes + "  {#tbl-x .wide}  \n\nMore.")]
    [InlineData(Pipes + "{#tbl-x}\n\n> quoted")]
    [InlineData("> " + "| a | b |\n> |---|---|\n> | 1 | 2 |\n> {#tbl-x}")]
    [InlineData("- | a | b |\n  |---|---|\n  | 1 | 2 |\n  {#tbl-x}")]
    [InlineData("| a | b |\r\n|---|---|\r\n| 1 | 2 |\r\n{#tbl-x}\r\n")]
    [InlineData(Grid + "{#tbl-x}")]
    [InlineData(Grid + "{#tbl-x}\n\nMore.")]
    [InlineData("{#tbl-x}\n" + Pipes)]
    public void An_id_below_a_table_is_its_label(string table)
    {
        var site = TestSite.Of($"=== content/a.md\n---\ntitle: a\n---\nSee [](#tbl-x).\n\n{table}\n");

        Assert.DoesNotContain(site.Course.Diagnostics, finding => finding.Code is "CK4121" or "CK5310");
        Assert.Contains(">Table 1</a>", site["a/index.html"], StringComparison.Ordinal);
        Assert.Contains("id=\"tbl-x\"", site["a/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("{#tbl-x", site["a/index.html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Pipes + "{a} | {b}")]
    [InlineData(Pipes + "{}")]
    [InlineData(Pipes + "{word}")]
    [InlineData(Pipes + "| {#x} | 3 |")]
    public void Other_braces_are_a_row(string table)
    {
        var site = TestSite.Of($"=== content/a.md\n---\ntitle: a\n---\n{table}\n");

        Assert.Equal(3, site["a/index.html"].Split("<tr>").Length - 1);
    }

    [Fact]
    public void A_class_below_a_table_is_its_own_on_the_page_and_no_row_on_a_card()
    {
        var site = TestSite.Of($"=== content/a.md\n---\ntitle: a\n---\n{Pipes}{{.wide}}\n");
        var card = TestNotes.OfBlock($"Q: What?\nA:\n{Pipes}{{.wide}}").All.Single();

        Assert.Contains("<table class=\"wide\">", site["a/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("wide}", card.Fields[1], StringComparison.Ordinal);
        Assert.Contains("<td>2</td>", card.Fields[1], StringComparison.Ordinal);
    }
}
