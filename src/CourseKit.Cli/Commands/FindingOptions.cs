using System.CommandLine;
using CourseKit.Build;
using CourseKit.Syntax;

namespace CourseKit.Cli;

/// <summary>How <c>build</c> and <c>check</c> show what they found.</summary>
internal sealed class FindingOptions
{
    private static readonly Severity[] _severities = [Severity.Error, Severity.Warning, Severity.Hint];

    private readonly Option<string> _show = new("--show")
    {
        Description =
            "The least that is shown: error, warning (and errors) or hint (everything). It changes neither the counts nor the exit code.",
        DefaultValueFactory = _ => Severity.Hint.ToText(),
        HelpName = string.Join('|', _severities.Select(severity => severity.ToText())),
    };

    private readonly Option<bool> _statistics = new("--statistics")
    {
        Description = "Print how many findings each rule has and in how many files, instead of the findings.",
    };

    private readonly Option<bool> _all = AllOption.Create();

    private readonly Option<string> _format = FormatOption.Create();

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Print findings only: no progress, no summary." };

    public FindingOptions() => _show.AcceptOnlyFromAmong([.. _severities.Select(severity => severity.ToText())]);

    public void AddTo(Command command)
    {
        command.Add(_show);
        command.Add(_all);
        command.Add(_statistics);
        command.Add(_format);
        command.Add(_quiet);
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(_statistics) && !IsText(parsed)) parsed.AddError("--statistics is a table for people: leave --format out.");
        });
    }

    public bool IsText(System.CommandLine.Parsing.CommandResult parsed) => parsed.GetValue(_format) is null or FormatOption.Text;

    public FindingDisplay Of(ParseResult parsed) => new(
        FormatOption.Of(parsed.GetValue(_format)),
        _severities.First(severity => severity.ToText() == parsed.GetValue(_show)),
        parsed.GetValue(_all),
        parsed.GetValue(_statistics),
        parsed.GetValue(_quiet));
}

/// <summary>How findings are shown.</summary>
/// <param name="Least">Findings below this severity are not shown.</param>
/// <param name="All">Whether people see every finding, however many are alike.</param>
/// <param name="Statistics">Whether people see counts in place of findings.</param>
/// <param name="Quiet">Whether progress and summary are left out.</param>
internal sealed record FindingDisplay(DiagnosticFormat Format, Severity Least, bool All, bool Statistics, bool Quiet)
{
    /// <summary>Findings for people, with nothing beside them.</summary>
    public static FindingDisplay Plain(bool all) => new(DiagnosticFormat.Text, Severity.Hint, all, Statistics: false, Quiet: true);
}
