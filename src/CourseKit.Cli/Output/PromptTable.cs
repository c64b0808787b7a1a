using CourseKit.Build;
using CourseKit.Model;
using CourseKit.Syntax;
using Spectre.Console;

namespace CourseKit.Cli;

/// <summary>The prompts for people: a table a page, then the counts.</summary>
internal static class PromptTable
{
    /// <summary>Half of the longest id that is made: it wraps, so that both sides keep room in 80 columns.</summary>
    private const int IdWidth = 20;

    public static void Write(CompileResult result, Terminal terminal)
    {
        var console = SpectreOutput.Of(terminal.Out, terminal.OutHasColor, terminal.Width);
        foreach (var page in result.Course.Pages.Where(page => page.Page.Blocks.Count > 0))
        {
            terminal.Out.Write($"{TerminalText.Safe(page.Page.Title)} ({page.Page.Path})\n");
            console.Write(TableOf(page.Page, result.Course.Identities));
        }

        terminal.Out.Write($"{Summary.Prompts(result.Counts)}\n");
    }

    private static Table TableOf(CoursePage page, CourseIdentities identities)
    {
        var table = new Table { Border = TableBorder.Horizontal };
        table.AddColumn(new TableColumn("Line") { Alignment = Justify.Right, NoWrap = true });
        table.AddColumn(new TableColumn("Block") { Alignment = Justify.Right, NoWrap = true });
        table.AddColumn(new TableColumn("Id") { Width = IdWidth });
        table.AddColumn(new TableColumn("Question or cloze"));
        table.AddColumn(new TableColumn("Answer"));
        foreach (var prompt in page.Prompts)
        {
            var line = prompt.Location.Start.Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
            var block = prompt.Block.ToString(System.Globalization.CultureInfo.InvariantCulture);
            table.AddRow(
                new Text(line), new Text(block), new Text(identities[prompt].Id), new Text(
                    Shown(prompt.Question)), new Text(Shown(prompt.Answer)));
        }

        return table;
    }

    /// <summary>One paragraph; characters that a terminal would obey are shown, not sent.</summary>
    private static string Shown(MappedText? side) =>
        side is null ? "" : string.Join(' ', TerminalText.Safe(side.Text).Split(['\n', ' '], StringSplitOptions.RemoveEmptyEntries));
}
