using CourseKit.Build;
using CourseKit.Syntax;

namespace CourseKit.Cli;

/// <summary>All rules by band, one line each.</summary>
internal static class RuleList
{
    private static readonly (char Digit, string Title)[] _bands =
    [
        ('1', "Front matter"),
        ('2', "Shortcodes"),
        ('3', "Prompts"),
        ('4', "Settings, structure and links"),
        ('5', "Markdown, rendering and templates"),
        ('6', "Files, lock, decks and output"),
        ('7', "Typed metadata"),
        ('9', "CourseKit itself"),
    ];

    public static void Write(Terminal terminal)
    {
        foreach (var (digit, title) in _bands)
        {
            var rules = Rules.All.Where(rule => rule.Code[2] == digit).ToList();
            if (rules.Count == 0) continue;
            terminal.Out.Write($"{title}\n");
            foreach (var rule in rules) WriteRule(rule, terminal);
            terminal.Out.Write("\n");
        }

        terminal.Out.Write("'coursekit explain CODE' says more about one of them.\n");
    }

    private static void WriteRule(Rule rule, Terminal terminal)
    {
        var head = $"  {rule.Code}  {rule.Severity.ToText(),-7}  ";
        var lines = WordWrap.Lines(rule.Title, terminal.Width - head.Length).ToList();
        terminal.Out.Write($"{head}{lines[0]}\n");
        foreach (var line in lines.Skip(1)) terminal.Out.Write($"{new string(' ', head.Length)}{line}\n");
    }
}
