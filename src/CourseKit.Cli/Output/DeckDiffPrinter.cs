using CourseKit.Build;
using CourseKit.Model;

namespace CourseKit.Cli;

/// <summary>Prints a comparison of decks for people, in colour where the terminal has it.</summary>
internal static class DeckDiffPrinter
{
    public static void Write(DeckDiff diff, Terminal terminal)
    {
        foreach (var line in DeckDiffText.Render(diff).SelectMany(line => DiffLineWrap.Wrap(line, terminal.Width)))
        {
            foreach (var span in line.Spans) terminal.Out.Write(terminal.OutHasColor ? Paint(span) : span.Text);
            terminal.Out.Write("\n");
        }
    }

    private static string Paint(DiffSpan span)
    {
        var code = span.Style switch
        {
            DiffStyle.Heading => "1",
            DiffStyle.Removed => "31",
            DiffStyle.Added => "32",
            DiffStyle.Warning => "33",
            DiffStyle.Muted => "2",
            _ => null,
        };
        return code is null || string.IsNullOrWhiteSpace(span.Text) ? span.Text : $"\e[{code}m{span.Text}\e[0m";
    }
}
